//! From which addresses an access key may be used.

use std::net::{IpAddr, Ipv4Addr};

/// The address of every caller: the sandbox is used in process or over loopback.
const CALLER: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// Whether the caller's address is in the group, a JSON list of addresses, networks, ranges and `*`.
pub(crate) fn allowed(group: &str) -> bool {
    let group: Vec<String> = serde_json::from_str(group).unwrap_or_default();
    group.iter().any(|rule| covers(rule))
}

fn covers(rule: &str) -> bool {
    let address = |text: &str| text.trim().parse::<IpAddr>().ok();
    if rule == "*" || address(rule) == Some(CALLER) {
        return true;
    }
    if let Some((first, last)) = rule.split_once('-') {
        return address(first).is_some_and(|first| first <= CALLER) && address(last).is_some_and(|last| CALLER <= last);
    }
    let Some((network, length)) = rule.split_once('/') else { return false };
    match (address(network), length.parse::<u32>(), CALLER) {
        (Some(IpAddr::V4(network)), Ok(length @ 0..=32), IpAddr::V4(caller)) => {
            let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
            network.to_bits() & mask == caller.to_bits() & mask
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn the_caller_is_at_loopback() {
        for group in [
            r#"["*"]"#,
            r#"["10.0.0.1","127.0.0.1"]"#,
            r#"["127.0.0.0/8"]"#,
            r#"["127.0.0.0-127.0.0.9"]"#,
            r#"["0.0.0.0/0"]"#,
        ] {
            assert!(allowed(group), "{group}");
        }
        for group in ["[]", r#"["10.0.0.0/8"]"#, r#"["zzz"]"#, "broken", r#"["127.0.0.0/99"]"#] {
            assert!(!allowed(group), "{group}");
        }
    }
}
