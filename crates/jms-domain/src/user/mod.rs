//! Making, changing and listing users, their groups, and what a user may do.

mod group;
mod permissions;
mod request;

pub use group::{GroupUser, UserGroup};
pub use permissions::Permissions;
pub use request::{NewUser, UserFilter, UserUpdate};
