//! The Rust of the reference, on the sandbox.

use jms_http::{JumpServer, domain::Secret};
use jms_sandbox::Sandbox;

use crate::reference_examples;

/// What an example asks for may not be in this fleet, and some operations are not in the sandbox; but the client can
/// send each request, the sandbox does not fail over it, and every answer can be read.
#[tokio::test]
async fn the_examples_of_the_reference_work() {
    let sandbox = Sandbox::builder().build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let client = JumpServer::builder().service(sandbox.service()).private_token(token).build().unwrap();

    let outcomes = reference_examples::all(&client).await;
    assert_eq!(outcomes.len(), jms_http::raw::operations::ALL.len());
    let mut wrong = Vec::new();
    for (name, outcome) in &outcomes {
        if let Err(error) = outcome {
            let status = error.downcast_ref::<jms_http::domain::Error>().and_then(jms_http::domain::Error::status);
            if !status.is_some_and(|status| (400..500).contains(&status)) {
                wrong.push(format!("{name}: {error}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let done = outcomes.iter().filter(|(_, outcome)| outcome.is_ok()).count();
    assert!(done > 10, "only {done} did something");
}
