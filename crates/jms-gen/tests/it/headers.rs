//! `Retry-After`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use jms_gen::retry_after;

#[test]
fn retry_after_is_read_in_both_of_its_forms() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let read = |text: Option<&str>| {
        let mut headers = HeaderMap::new();
        if let Some(text) = text {
            headers.insert("retry-after", text.parse().unwrap());
        }
        retry_after(&headers, now).map(|wait| wait.as_secs())
    };
    assert_eq!(read(Some("10")), Some(10));
    assert_eq!(read(Some(" 0 ")), Some(0));
    assert_eq!(read(Some("Sun, 06 Nov 1994 08:50:37 GMT")), Some(60));
    assert_eq!(read(Some("Sun, 06 Nov 1994 08:00:00 GMT")), Some(0), "a date that is over");
    for nothing in [None, Some(""), Some("soon"), Some("-5"), Some("1.5")] {
        assert_eq!(read(nothing), None, "{nothing:?}");
    }
}
