//! Lists, which come as a page or bare.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};

/// A list: a page of it when the request had a `limit`, else bare, which 4.10 cuts at 200 rows without a word.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Listing<T> {
    /// A page.
    Page(Page<T>),
    /// A list without a count.
    Bare(Vec<T>),
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page<T> {
    /// How many rows the whole list has.
    pub count: u64,
    /// Where the next page is said to be. Built from the `Host` header: never follow it with credentials.
    pub next: Option<String>,
    /// Where the page before is said to be. As above.
    pub previous: Option<String>,
    /// The rows.
    pub results: Vec<T>,
}

impl<T> From<Listing<T>> for jms_domain::Page<T> {
    fn from(listing: Listing<T>) -> Self {
        match listing {
            Listing::Page(page) => Self { total: Some(page.count), items: page.results },
            Listing::Bare(items) => Self { total: None, items },
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Listing<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PageOrBare<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for PageOrBare<T> {
            type Value = Listing<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a page or a list")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Listing<T>, A::Error> {
                Page::deserialize(MapAccessDeserializer::new(map)).map(Listing::Page)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Listing<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(row) = rows.next_element()? {
                    list.push(row);
                }
                Ok(Listing::Bare(list))
            }
        }

        deserializer.deserialize_any(PageOrBare(PhantomData))
    }
}
