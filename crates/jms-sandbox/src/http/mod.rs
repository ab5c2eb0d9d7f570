//! From a request to its answer: the order of the server's checks.

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header};

pub(crate) mod body;
pub(crate) mod context;
pub(crate) mod negotiate;
pub(crate) mod paging;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod route;

use context::Context;
use negotiate::Form;
use reply::{Answer, Refusal, Reply};
use request::Request;
use route::{Endpoint, Params};

use crate::{
    auth::{self, permission},
    docs,
    engine::{Engine, State},
    executions,
    faults::Hold,
    lang::Language,
    org::Org,
    resources::{confirm, description},
    store,
};

/// Answers one request.
///
/// The server checks in this order: missing slash, unknown URL, acceptable form, credentials, permission, confirmation,
/// throttle, method, and only then what is asked (recording groups `http`, `auth`, `mfa_required`, `throttle`).
/// A fault may `hold` the executions that the request starts.
pub(crate) fn answer(engine: &Engine, request: &Request, hold: Option<Hold>) -> Response<Bytes> {
    let lang = language(engine, request);
    let path = request.path();
    let endpoint = match route::find(path, engine.profile) {
        Some((endpoint, params)) => Some((endpoint, params)),
        None if path == docs::WITHOUT_SLASH
            || (!path.ends_with('/') && route::find(&format!("{path}/"), engine.profile).is_some()) =>
        {
            return finish(engine, request, lang, None, Ok(Reply::slash(path, request.uri.query())));
        }
        None => None,
    };
    let Some((endpoint, params)) = endpoint else {
        return finish(engine, request, lang, None, Err(Refusal::UnknownUrl));
    };
    let answer = match negotiate::form(request) {
        Ok(form) => handle(engine, request, endpoint, &params, (form, lang, hold)),
        Err(refusal) => Err(refusal),
    };
    finish(engine, request, lang, Some(endpoint), answer)
}

/// The answer to a request that is not carried out.
pub(crate) fn reply(engine: &Engine, request: &Request, reply: Reply) -> Response<Bytes> {
    finish(engine, request, language(engine, request), None, Ok(reply))
}

/// The refusal of a request that is not carried out. The server's pages are JSON or HTML.
pub(crate) fn refuse(engine: &Engine, request: &Request, refusal: &Refusal, json: bool) -> Response<Bytes> {
    let refused = refusal.reply(engine.profile, language(engine, request), json);
    reply(engine, request, refused)
}

fn language(engine: &Engine, request: &Request) -> Language {
    let asked = request.header(header::ACCEPT_LANGUAGE);
    asked.and_then(|header| Language::accepted(&header)).unwrap_or(engine.settings.language)
}

/// Refuses methods that the server does not know. It looks for the permission that a method needs before it asks who has it, or
/// whether there is a license, but after it knows the user.
fn known(endpoint: &Endpoint, request: &Request) -> Result<(), Refusal> {
    if endpoint.knows(&request.method) {
        return Ok(());
    }
    let message = crate::messages::Message::UnknownMethod(request.method.to_string(), endpoint.actions.to_owned());
    Err(Refusal::unsupported_action(message))
}

/// Everything that needs the store, in one transaction: it is kept if the answer stands, undone if it is a refusal.
fn handle(
    engine: &Engine,
    request: &Request,
    endpoint: &Endpoint,
    params: &Params,
    (form, lang, hold): (Form, Language, Option<Hold>),
) -> Answer {
    let mut state = engine.state();
    let State { db, random, counts, counted, .. } = &mut *state;
    executions::settle(db, engine, random)?;

    let transaction = store::begin(db)?;
    let user = auth::authenticate(&transaction, request, engine.profile, &engine.clock)?;
    if user.is_some() {
        known(endpoint, request)?;
    }
    permission::check(user.as_ref(), endpoint.access, &request.method, engine.profile)?;
    if let Some(code) = endpoint.confirmation(&request.method).filter(|_| engine.settings.mfa)
        && !confirm::confirmed(&transaction, request, code, (engine.profile, engine.clock.now()))?
    {
        return Err(Refusal::Confirm(code));
    }
    if let Some(limits) = engine.settings.throttle {
        counts.count(limits, user.as_ref(), engine.clock.now())?;
    }
    known(endpoint, request)?;
    let tie = random.below(4);
    let mut ctx = Context {
        db: &transaction,
        counted,
        request,
        profile: engine.profile,
        settings: &engine.settings,
        clock: &engine.clock,
        random,
        lang,
        zone: engine.settings.zone.asked(request.header("x-tz").as_deref()),
        org: Org::asked(
            request.query.given("oid").map(str::to_owned).or_else(|| request.header("x-jms-org")).as_deref(),
        ),
        user,
        tie,
    };
    if request.method == Method::OPTIONS
        && let Some(reply) = description::metadata(&mut ctx, endpoint, params)
    {
        return Ok(reply);
    }
    let handler = endpoint
        .handler(&request.method, engine.profile)
        .ok_or_else(|| Refusal::method_not_allowed(&request.method))?;
    // The server would do what other methods ask, and then export what came of it.
    if form == Form::Csv && !(endpoint.exports && [Method::GET, Method::HEAD].contains(&request.method)) {
        return Err(Refusal::not_acceptable());
    }
    let kept = hold.map(|hold| executions::latest(&transaction).map(|latest| (latest, hold))).transpose()?;
    let reply = if form == Form::Csv { export(&ctx)? } else { handler(&mut ctx, params)? };
    if let Some((latest, hold)) = kept {
        executions::hold(&transaction, latest, hold)?;
    }
    transaction.commit()?;
    Ok(reply)
}

/// Exports hold secrets, so they are encrypted with a password that each user sets; nobody has (scenario `http_protocol`).
fn export(ctx: &Context<'_>) -> Answer {
    let name = &ctx.user()?.name;
    Ok(Reply::csv(format!(
        "{name} - The encryption password has not been set - please go to personal information -> file encryption password to set the encryption password"
    )))
}

fn finish(
    engine: &Engine,
    request: &Request,
    lang: Language,
    endpoint: Option<&Endpoint>,
    answer: Answer,
) -> Response<Bytes> {
    // Pages of the web framework tell no methods.
    let mut allow = endpoint.and_then(|endpoint| endpoint.allow(engine.profile));
    let reply = answer.unwrap_or_else(|refusal| {
        match &refusal {
            Refusal::Internal(error) => {
                engine.requests.failed();
                tracing::error!(method = %request.method, path = request.path(), %error, "the sandbox failed");
                allow = None;
            }
            Refusal::Fault | Refusal::UnknownUrl => allow = None,
            _ => {}
        }
        refusal.reply(engine.profile, lang, request.sends_json())
    });

    let silent = request.method == Method::HEAD || reply.status == StatusCode::NO_CONTENT;
    let body = if silent { Bytes::new() } else { Bytes::from(reply.body) };
    let mut response = Response::new(body);
    *response.status_mut() = reply.status;
    let headers = response.headers_mut();
    if let Some(content_type) = reply.content_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
    headers.insert(header::VARY, HeaderValue::from_static("Accept, origin, Accept-Language, Cookie"));
    if let Some(allow) = allow.and_then(|allow| HeaderValue::try_from(allow).ok()) {
        headers.insert(header::ALLOW, allow);
    }
    headers.extend(reply.headers.into_iter().map(|(name, value)| (Some(name), value)));
    response
}
