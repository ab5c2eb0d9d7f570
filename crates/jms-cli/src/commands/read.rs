//! `jms read`.

use jms_http::JumpServer;

use crate::{
    args::{Global, ReadReference},
    delivery::deliver,
    failure::Failure,
    references::resolve,
};

pub(super) async fn run(
    command: &ReadReference,
    global: &Global,
    connect: impl FnOnce() -> Result<JumpServer, Failure>,
) -> Result<(), Failure> {
    let ReadReference { reference, delivery } = command;
    let values = resolve(connect, [reference]).await?;
    let called = reference.to_string();
    values.get(reference).map_or(Ok(()), |resolved| {
        deliver(delivery, &global.output, &called, resolved, &[("reference", called.clone())], "value")
    })
}
