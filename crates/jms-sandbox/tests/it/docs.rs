//! The page below `/api/docs/`.

use bytes::Bytes;
use http::{Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use jms_sandbox::Sandbox;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tower_service::Service;

async fn get(path: &str, accept_encoding: &str) -> Response<Bytes> {
    let sandbox = Sandbox::builder().build().unwrap();
    let request = Request::get(path).header(header::ACCEPT_ENCODING, accept_encoding);
    let response = sandbox.service().call(request.body(Full::<Bytes>::default()).unwrap()).await.unwrap();
    let (head, body) = response.into_parts();
    Response::from_parts(head, body.collect().await.unwrap().to_bytes())
}

async fn document(language: &str) -> Value {
    let response = get(&format!("/api/docs/openapi.json?lang={language}"), "").await;
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/json");
    serde_json::from_slice(response.body()).unwrap()
}

#[tokio::test]
async fn the_page_is_there_for_everybody_and_asks_nobody_else() {
    let page = get("/api/docs/", "").await;
    assert_eq!(page.status(), StatusCode::OK);
    assert!(page.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap().starts_with("default-src 'self';"));
    let html = std::str::from_utf8(page.body()).unwrap();
    assert!(!html.contains("http:") && !html.contains("https:"), "{html}");

    let redirect = get("/api/docs", "").await;
    assert_eq!(
        (redirect.status(), &redirect.headers()[header::LOCATION]),
        (StatusCode::MOVED_PERMANENTLY, &"/api/docs/".parse().unwrap())
    );
    assert_eq!(get("/api/docs/other.js", "").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_document_comes_in_both_languages() {
    let (english, chinese) = (document("en").await, document("zh").await);
    let summary = "/paths/~1api~1v1~1accounts~1accounts~1/get/summary";
    assert_eq!(english.pointer(summary).unwrap(), "List accounts");
    assert_eq!(chinese.pointer(summary).unwrap(), "查询账号");
    assert!(!english.to_string().contains("-zh\""));
    assert_eq!(english["servers"][0]["url"], "/");
}

#[tokio::test]
async fn the_renderer_is_compressed_for_who_takes_it() {
    let packed = get("/api/docs/scalar.js", "br, gzip").await;
    let plain = get("/api/docs/scalar.js", "gzip;q=0").await;
    assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip");
    assert!(plain.headers().get(header::CONTENT_ENCODING).is_none());
    assert!(packed.body().len() * 3 < plain.body().len());
}

/// The renderer is the file that its README names.
#[tokio::test]
async fn the_renderer_is_what_it_is_said_to_be() {
    let told = include_str!("../../assets/scalar/README.md");
    let digest = Sha256::digest(get("/api/docs/scalar.js", "").await.body());
    let digest = digest.iter().fold(String::new(), |digest, byte| format!("{digest}{byte:02x}"));
    assert!(told.contains(&digest), "{digest}");
}
