//! Spoiling answers that the server gave.

use bytes::{BufMut, Bytes, BytesMut};
use http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::Value;

use super::Effect;
use crate::{body::Body, engine::Engine, http as answers, http::request::Request};

/// The answer as faults leave it.
pub(crate) fn spoil(response: Response<Bytes>, effects: &[Effect]) -> Response<Body> {
    let (mut head, bytes) = response.into_parts();
    let has_body = !bytes.is_empty();
    let mut body = Body::from(bytes);
    for effect in effects {
        if let Effect::ContentType(text) = effect
            && let Ok(value) = HeaderValue::from_str(text)
        {
            head.headers.insert(header::CONTENT_TYPE, value);
        }
        if has_body {
            spoil_body(&mut body, effect);
        }
    }
    Response::from_parts(head, body)
}

fn spoil_body(body: &mut Body, effect: &Effect) {
    match effect {
        Effect::InvalidUtf8 => body.change(|bytes| {
            let place = bytes.iter().position(|byte| *byte == b'"').map_or(bytes.len(), |quote| quote + 1);
            let mut spoilt = BytesMut::from(&bytes[..place]);
            spoilt.put_u8(0xff);
            spoilt.put_slice(&bytes[place..]);
            spoilt.freeze()
        }),
        Effect::InvalidJson => body.change(|bytes| bytes.slice(..bytes.len().saturating_sub(1))),
        Effect::DeepJson { levels } => body.change(|_| {
            let levels = *levels as usize;
            let mut deep = vec![b'['; levels];
            deep.resize(levels.saturating_mul(2), b']');
            deep.into()
        }),
        Effect::ShrinkingCount { by } => body.change(|bytes| shrunk(&bytes, *by).unwrap_or(bytes)),
        Effect::Oversized { bytes } => body.pad_to(*bytes),
        Effect::Cut { bytes } => body.cut_after(*bytes),
        Effect::Slow { chunk, pause } => body.pace(*chunk, *pause),
        _ => {}
    }
}

fn shrunk(bytes: &[u8], by: u64) -> Option<Bytes> {
    let mut list: Value = serde_json::from_slice(bytes).ok()?;
    let count = list.get_mut("count")?;
    *count = count.as_u64()?.saturating_sub(by).into();
    Some(list.to_string().into())
}

/// The answer to a request for a page of a list, with the rows of the page before it.
pub(crate) fn repeat_page(engine: &Engine, request: &Request, response: Response<Bytes>) -> Response<Bytes> {
    match repeated(engine, request, &response) {
        Some(body) => response.map(|_| body),
        None => response,
    }
}

fn repeated(engine: &Engine, request: &Request, response: &Response<Bytes>) -> Option<Bytes> {
    let rows = |response: &Response<Bytes>| {
        let list: Value = serde_json::from_slice(response.body()).ok()?;
        (response.status() == StatusCode::OK && list.get("results")?.is_array()).then_some(list)
    };
    let mut list = rows(response).filter(|_| request.method == Method::GET)?;
    let number = |key| request.query.given(key)?.parse::<usize>().ok();
    let offset = number("offset").filter(|offset| *offset > 0)?;
    let limit = number("limit").filter(|limit| *limit > 0).or(list["results"].as_array().map(Vec::len))?;
    let query = request.query.with(&[("offset", Some(offset.saturating_sub(limit).to_string()))]);
    let mut before = Request { query: answers::request::Query::parse(&query), ..request.clone() };
    before.uri = format!("{}?{query}", request.path()).parse().ok()?;
    list["results"] = rows(&answers::answer(engine, &before, None))?["results"].take();
    Some(list.to_string().into())
}
