//! Listing, making and changing users.

use crate::{GroupId, Invalid, Patch, RoleId, Secret, ServerTime, UserId, text};

/// Most characters of a password of a user (source: OPTIONS of users, both servers).
const LONGEST_PASSWORD: usize = 1024;

/// Which users to list: those that fit every field that is set. Both servers honour all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UserFilter {
    /// What they log in as, in full.
    pub username: Option<String>,
    /// Their name, in full.
    pub name: Option<String>,
    /// Their mail address, in full.
    pub email: Option<String>,
    /// The members of this group.
    pub group: Option<GroupId>,
    /// Active users or the others.
    pub is_active: Option<bool>,
    /// Users with all of these words somewhere in their user name, name or mail address; in either case.
    pub search: Option<String>,
}

/// A user to be made, in the organisation of the client.
///
/// ```
/// use jms_domain::{NewUser, Secret};
///
/// let password = Some(Secret::new("correct horse")?);
/// let user = NewUser { password, ..NewUser::new("rotator", "rotator@example.com") };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewUser {
    /// Their id, for whoever must be able to look it up later, come what may; without one, the client chooses it.
    pub id: Option<UserId>,
    /// What they log in as, unique on the server; at most 128 characters.
    pub username: String,
    /// Their name; at most 128 characters.
    pub name: String,
    /// Their mail address, unique on the server; at most 128 characters.
    pub email: String,
    /// Their first password, at most 1024 characters. Without one, the server sends them a link by mail.
    pub password: Option<Secret>,
    /// Their groups.
    pub groups: Vec<GroupId>,
    /// Their roles in the organisation; without any, that of a user. A caller who may not give roles gives none, without
    /// a word of the server.
    pub org_roles: Vec<RoleId>,
    /// Their roles in the installation; without any, that of a user.
    pub system_roles: Vec<RoleId>,
    /// Whether they may log in.
    pub is_active: bool,
    /// Whether they must change their password when they first log in.
    pub need_update_password: bool,
    /// When they expire; without it, in 70 years.
    pub date_expired: Option<ServerTime>,
    /// A remark.
    pub comment: String,
}

/// A change of a user: only what is set is sent.
///
/// Of the user that the client is logged in as, the server ignores `is_active` and the roles, without a word (source:
/// 4.10.16, `apps/users/serializers/user.py`).
#[derive(Debug, Clone, Default)]
pub struct UserUpdate {
    /// What they log in as.
    pub username: Option<String>,
    /// Their name.
    pub name: Option<String>,
    /// Their mail address.
    pub email: Option<String>,
    /// Their password.
    pub password: Option<Secret>,
    /// Their groups, instead of those that they have.
    pub groups: Option<Vec<GroupId>>,
    /// Their roles in the organisation, instead of those that they have.
    pub org_roles: Option<Vec<RoleId>>,
    /// Their roles in the installation, instead of those that they have.
    pub system_roles: Option<Vec<RoleId>>,
    /// Whether they may log in. Their tokens are refused from then on.
    pub is_active: Option<bool>,
    /// Whether they must change their password when they log in next.
    pub need_update_password: Option<bool>,
    /// When they expire.
    pub date_expired: Patch<ServerTime>,
    /// A remark.
    pub comment: Patch<String>,
}

impl NewUser {
    /// An active user with this user name, also as their name, who sets their password by mail.
    pub fn new(username: impl Into<String>, email: impl Into<String>) -> Self {
        let username = username.into();
        Self {
            id: None,
            name: username.clone(),
            username,
            email: email.into(),
            password: None,
            groups: Vec::new(),
            org_roles: Vec::new(),
            system_roles: Vec::new(),
            is_active: true,
            need_update_password: false,
            date_expired: None,
            comment: String::new(),
        }
    }

    /// Checks that the server takes it as it is.
    ///
    /// # Errors
    /// [`Invalid::Text`] for texts that it would refuse or trim, [`Invalid::Secret`] for a password of more than 1024
    /// characters.
    pub fn check(&self) -> Result<(), Invalid> {
        text::check("user name", &self.username)?;
        text::check("name", &self.name)?;
        text::check("mail address", &self.email)?;
        check_password(self.password.as_ref())
    }
}

impl UserUpdate {
    /// Checks that the server takes it as it is.
    ///
    /// # Errors
    /// As [`NewUser::check`].
    pub fn check(&self) -> Result<(), Invalid> {
        for (of, text) in [("user name", &self.username), ("name", &self.name), ("mail address", &self.email)] {
            if let Some(text) = text {
                text::check(of, text)?;
            }
        }
        check_password(self.password.as_ref())
    }
}

fn check_password(password: Option<&Secret>) -> Result<(), Invalid> {
    match password {
        Some(password) if password.expose().chars().count() > LONGEST_PASSWORD => {
            Err(Invalid::Secret { problem: "a password of a user has at most 1024 characters" })
        }
        _ => Ok(()),
    }
}
