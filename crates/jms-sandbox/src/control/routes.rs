//! What the control endpoint does.

use http::{Method, StatusCode};
use jiff::Timestamp;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::reply::{Answer, Refusal, done, value};
use crate::{
    faults::{Fault, FaultId, FaultReport, time},
    http::request::Query,
    requests::Answered,
    sandbox::Sandbox,
};

/// Requests that are told one by one, where nothing is said.
const LAST: usize = 100;

const PLACES: &str = "there are faults/, faults/ID/, clock/, requests/ and reset/ below /__sandbox/";

/// Answers a request for `path`, which is below the control endpoint.
pub(super) fn answer(sandbox: &Sandbox, method: &Method, path: &str, query: &str, body: &[u8]) -> Answer {
    match path.trim_matches('/') {
        "faults" => faults(sandbox, method, body),
        "clock" => clock(sandbox, method, body),
        "requests" => requests(sandbox, method, query),
        "reset" => reset(sandbox, method),
        other => match other.strip_prefix("faults/") {
            Some(id) => fault(sandbox, method, id),
            None => Err(Refusal::new(StatusCode::NOT_FOUND, PLACES)),
        },
    }
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| Refusal::bad_request(format!("the body cannot be read: {error}")))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewFault {
    rule: String,
}

fn told(report: &FaultReport) -> Value {
    let FaultReport { id, fault, matched, fired } = report;
    json!({ "id": id.number(), "rule": fault.to_string(), "matched": matched, "fired": fired })
}

fn faults(sandbox: &Sandbox, method: &Method, body: &[u8]) -> Answer {
    match *method {
        Method::GET => Ok(value(StatusCode::OK, &sandbox.faults().iter().map(told).collect())),
        Method::POST => {
            let fault: Fault =
                read::<NewFault>(body)?.rule.parse().map_err(|error| Refusal::bad_request(format!("{error}")))?;
            let added = sandbox.add_fault(fault).map_err(|error| Refusal::bad_request(error.to_string()))?;
            // Somebody else may have taken it away since.
            Ok(value(StatusCode::CREATED, &sandbox.fault(added).as_ref().map_or(Value::Null, told)))
        }
        Method::DELETE => {
            sandbox.clear_faults();
            Ok(done())
        }
        _ => Err(Refusal::method("GET, POST, DELETE")),
    }
}

fn fault(sandbox: &Sandbox, method: &Method, id: &str) -> Answer {
    let unknown = || Refusal::new(StatusCode::NOT_FOUND, format!("there is no fault {id:?}"));
    let id = FaultId::new(id.parse().map_err(|_| unknown())?);
    match *method {
        Method::GET => sandbox.fault(id).map(|report| value(StatusCode::OK, &told(&report))).ok_or_else(unknown),
        Method::DELETE if sandbox.remove_fault(id) => Ok(done()),
        Method::DELETE => Err(unknown()),
        _ => Err(Refusal::method("GET, DELETE")),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockChange {
    advance: Option<String>,
    speed: Option<f64>,
}

fn clock(sandbox: &Sandbox, method: &Method, body: &[u8]) -> Answer {
    match *method {
        Method::GET => {}
        Method::POST => {
            let change: ClockChange = read(body)?;
            let advance = change.advance.as_deref().map(time).transpose().map_err(Refusal::bad_request)?;
            if change.speed.is_some_and(|speed| speed < 0.0) {
                return Err(Refusal::bad_request("a clock runs at a speed of 0 or more; 0 stands still"));
            }
            if let Some(speed) = change.speed {
                sandbox.set_speed(speed);
            }
            if let Some(advance) = advance {
                sandbox.advance(advance);
            }
        }
        _ => return Err(Refusal::method("GET, POST")),
    }
    // A clock that was advanced beyond the calendar shows nothing.
    let now = Timestamp::try_from(sandbox.now()).map_or(Value::Null, |now| now.to_string().into());
    Ok(value(StatusCode::OK, &json!({ "now": now, "speed": sandbox.speed() })))
}

fn requests(sandbox: &Sandbox, method: &Method, query: &str) -> Answer {
    match *method {
        Method::GET => {
            let query = Query::parse(query);
            let last = query.given("last").map_or(Ok(LAST), str::parse);
            let last = last.map_err(|_| Refusal::bad_request("`last` is how many requests to tell one by one"))?;
            let requests = sandbox.requests();
            let line = |answered: &Answered, key: &str, number: Value| {
                let Answered { path, method, status } = answered;
                let operation = answered.operation();
                json!({ "operation": operation, "method": method, "path": path, "status": status, key: number })
            };
            let counts: Value =
                requests.iter().map(|(answered, count)| line(answered, "count", count.into())).collect();
            let calls = requests.last().skip(requests.last().len().saturating_sub(last));
            let calls: Value = calls.map(|call| line(&call.answered, "try", call.try_number.into())).collect();
            Ok(value(
                StatusCode::OK,
                &json!({ "total": requests.total(), "failures": requests.failures(), "counts": counts, "last": calls }),
            ))
        }
        Method::DELETE => {
            sandbox.forget_requests();
            Ok(done())
        }
        _ => Err(Refusal::method("GET, DELETE")),
    }
}

fn reset(sandbox: &Sandbox, method: &Method) -> Answer {
    if *method != Method::POST {
        return Err(Refusal::method("POST"));
    }
    match sandbox.reset() {
        Ok(()) => Ok(done()),
        Err(error) => Err(Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())),
    }
}
