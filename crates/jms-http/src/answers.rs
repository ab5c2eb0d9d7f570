//! From the wire to the vocabulary: what servers answer.
//!
//! Each conversion takes the wire type apart field by field, without `..`: a field that the document gains does not
//! compile until it is taken over here, so that none is lost.

mod access;
mod account;
mod accounts_in_bulk;
mod application;
mod automation;
mod backup;
mod change_secret;
mod directory;
mod execution;
mod finding;
mod login;
mod partial;
mod place;
mod record;
mod system;
mod template;
mod user;
mod virtual_account;

use std::fmt;

use jms_domain::{Error, ErrorKind, Page, Result};
use jms_gen::{
    Answer,
    wire::{Labeled, Listing, OneOrMany},
};

/// Takes a wire type apart that has the fields of another and some more, and makes the other of it. Neither has a field
/// that is not named.
macro_rules! regroup {
    ($wire:ident: $from:ident { $($field:ident),* $(,)? } with { $($rest:ident),* } as $to:ident { $($lacking:ident),* }) => {
        let ::jms_gen::types::$from { $($field,)* $($rest),* } = $wire;
        let $wire = ::jms_gen::types::$to { $($field,)* $($lacking: None),* };
    };
}

use regroup;

/// A type of the vocabulary that is made from one of the wire.
pub(crate) trait FromWire<W>: Sized {
    /// Takes over what the server sent.
    ///
    /// # Errors
    /// If a whole row has a field that is not there.
    fn from_wire(wire: W) -> Result<Self, Missing>;
}

/// A field that every whole row has, and this one has not.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Missing(String);

impl Missing {
    fn within(self, outer: impl fmt::Display) -> Self {
        Self(format!("{outer}.{}", self.0))
    }
}

/// The value of a field that every whole row has.
fn need<T>(field: Option<T>, name: &str) -> Result<T, Missing> {
    field.ok_or_else(|| Missing(name.to_owned()))
}

/// The value of an enumeration that every whole row has.
fn need_value<T>(field: Option<Labeled<T>>, name: &str) -> Result<T, Missing> {
    need(field, name).map(|labeled| labeled.value)
}

/// A number that cannot be less than nothing.
fn amount(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

/// The rows of a list.
fn rows<T: FromWire<W>, W>(wires: Vec<W>) -> Result<Vec<T>, Missing> {
    let at = |(index, wire)| T::from_wire(wire).map_err(|missing| Missing(format!("[{index}].{}", missing.0)));
    wires.into_iter().enumerate().map(at).collect()
}

impl<T: FromWire<W>, W> FromWire<Vec<W>> for Vec<T> {
    fn from_wire(wires: Vec<W>) -> Result<Self, Missing> {
        rows(wires)
    }
}

/// The value of an answer.
pub(crate) fn value<T: FromWire<W>, W>(answer: Answer<W>, operation: &'static str) -> Result<T> {
    let Answer { value, status, delivery, .. } = answer;
    T::from_wire(value).map_err(|Missing(path)| {
        let problem = "it is missing".to_owned();
        let error = Error::new(ErrorKind::Decode { path, problem }).with_operation(operation).with_status(status);
        match delivery {
            Some(delivery) => error.with_delivery(delivery),
            None => error,
        }
    })
}

impl<T: FromWire<W>, W> FromWire<Listing<W>> for Page<T> {
    fn from_wire(listing: Listing<W>) -> Result<Self, Missing> {
        match listing {
            Listing::Page(page) => {
                let items = rows(page.results).map_err(|Missing(path)| Missing(format!("results{path}")))?;
                Ok(Self { total: Some(page.count), items })
            }
            Listing::Bare(wires) => Ok(Self { total: None, items: rows(wires)? }),
        }
    }
}

/// The value of the answer to creating one object, which comes in kind.
pub(crate) fn one_value<T: FromWire<W>, W>(answer: Answer<OneOrMany<W>>, operation: &'static str) -> Result<T> {
    value(answer, operation).map(|One(value)| value)
}

/// One object, where a list might have come.
struct One<T>(T);

impl<T: FromWire<W>, W> FromWire<OneOrMany<W>> for One<T> {
    fn from_wire(created: OneOrMany<W>) -> Result<Self, Missing> {
        match created {
            OneOrMany::One(wire) => T::from_wire(wire).map(Self),
            OneOrMany::Many(_) => Err(Missing("id".to_owned())),
        }
    }
}

/// The values of the answer to creating a list of objects, which comes in kind.
pub(crate) fn many_values<T: FromWire<W>, W>(answer: Answer<OneOrMany<W>>, operation: &'static str) -> Result<Vec<T>> {
    value(answer, operation).map(|Many(values)| values)
}

/// A list of objects, where one might have come.
struct Many<T>(Vec<T>);

impl<T: FromWire<W>, W> FromWire<OneOrMany<W>> for Many<T> {
    fn from_wire(created: OneOrMany<W>) -> Result<Self, Missing> {
        match created {
            OneOrMany::Many(wires) => rows(wires).map(Self),
            OneOrMany::One(_) => Err(Missing("[0]".to_owned())),
        }
    }
}

impl FromWire<()> for () {
    fn from_wire((): ()) -> Result<Self, Missing> {
        Ok(())
    }
}
