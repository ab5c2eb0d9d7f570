//! The language of an answer.

/// A language the server answers in.
///
/// The sandbox has the texts that occur in English and simplified Chinese. In the other languages of the server it answers
/// with English texts, under the right `Content-Language`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    /// `en`
    #[default]
    English,
    /// `zh-hans`
    Chinese,
    /// One of the languages in which the sandbox has no texts, by its code.
    Other(&'static str),
}

/// Codes seen in answers of real servers.
const OTHERS: [&str; 9] = ["zh-hant", "ja", "pt-br", "es", "ru", "ko", "vi", "fr", "de"];

impl Language {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-hans",
            Self::Other(code) => code,
        }
    }

    /// The first language of an `Accept-Language` header that the server has, by rank.
    pub(crate) fn accepted(header: &str) -> Option<Self> {
        let mut ranked: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|part| {
                let (tag, rank) = part.split_once(";q=").unwrap_or((part, "1"));
                Some((rank.trim().parse().ok()?, tag.trim()))
            })
            .filter(|(rank, _): &(f32, _)| *rank > 0.0)
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
        ranked.into_iter().find_map(|(_, tag)| Self::tagged(&tag.to_ascii_lowercase()))
    }

    fn tagged(tag: &str) -> Option<Self> {
        let known = |tag: &str| match tag {
            "en" => Some(Self::English),
            "zh" | "zh-cn" | "zh-hans" | "zh-sg" => Some(Self::Chinese),
            "zh-tw" | "zh-hk" => Some(Self::Other("zh-hant")),
            tag => OTHERS.into_iter().find(|code| *code == tag).map(Self::Other),
        };
        known(tag).or_else(|| known(tag.split('-').next()?))
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_first_known_language_by_rank_is_taken() {
        for (header, code) in [
            ("en", Some("en")),
            ("zh", Some("zh-hans")),
            ("zh-CN", Some("zh-hans")),
            ("zh-hant", Some("zh-hant")),
            ("en-US,en;q=0.9", Some("en")),
            ("fr;q=0.5, zh-hans;q=0.8", Some("zh-hans")),
            ("xx", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(Language::accepted(header).map(Language::code), code, "{header}");
        }
    }
}
