//! From which addresses access keys and applications may be used.

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
        return match (address(first), address(last)) {
            (Some(first), Some(last)) => first.min(last) <= CALLER && CALLER <= first.max(last),
            _ => false,
        };
    }
    match (network(rule), CALLER) {
        (Some((IpAddr::V4(network), length)), IpAddr::V4(caller)) => {
            let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
            network.to_bits() & mask == caller.to_bits() & mask
        }
        _ => false,
    }
}

/// A network and how many of its bits are fixed.
fn network(rule: &str) -> Option<(IpAddr, u32)> {
    let (network, length) = rule.split_once('/')?;
    let (network, length) = (network.parse().ok()?, length.parse().ok()?);
    let most = if matches!(network, IpAddr::V4(_)) { 32 } else { 128 };
    (length <= most).then_some((network, length))
}

/// Whether the rule is an address, a network without bits of a host, a range, or `*`.
pub(crate) fn is_rule(rule: &str) -> bool {
    let is_address = |text: &str| text.parse::<IpAddr>().is_ok();
    let is_network = || match network(rule) {
        Some((IpAddr::V4(network), length)) => network.to_bits().checked_shl(length).unwrap_or(0) == 0,
        Some((IpAddr::V6(network), length)) => network.to_bits().checked_shl(length).unwrap_or(0) == 0,
        None => false,
    };
    let is_range = || rule.split_once('-').is_some_and(|(first, last)| is_address(first) && is_address(last));
    rule == "*" || is_address(rule) || is_network() || is_range()
}

#[cfg(test)]
mod tests {
    use super::{allowed, is_rule};

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

    #[test]
    fn rules_are_addresses_networks_and_ranges() {
        for rule in ["*", "127.0.0.1", "10.0.0.0/8", "0.0.0.0/0", "10.0.0.1/32", "10.0.0.1-10.0.0.9", "2001:db8::/32"] {
            assert!(is_rule(rule), "{rule}");
        }
        for rule in ["", "x", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.1-", "1.2.3", "10.0.0.1 "] {
            assert!(!is_rule(rule), "{rule}");
        }
    }
}
