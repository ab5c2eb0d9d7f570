//! Secrets of profiles that lie in a keyring, not in the file.

use jms_domain::Secret;

use super::profile::Profile;

/// The keys of a profile whose value may lie in a keyring.
const KEYS: [&str; 4] = ["token", "private_token", "access_key_secret", "password"];

impl Profile {
    /// Takes the value of the key that `keyring` names from the keyring. Whether there was one to take.
    pub(super) fn take_from(&mut self, look_up: impl FnOnce(&str) -> Result<Secret, String>) -> Result<bool, String> {
        let Some(key) = self.keyring.take() else { return Ok(false) };
        let slot = match key.as_str() {
            "token" => &mut self.token,
            "private_token" => &mut self.private_token,
            "access_key_secret" => &mut self.access_key_secret,
            "password" => &mut self.password,
            _ => return Err(format!("`keyring = \"{key}\"`: write one of {}", KEYS.join(", "))),
        };
        if slot.is_some() {
            return Err(format!("`{key}` is in the file, and `keyring` says that it is in the keyring; keep one"));
        }
        *slot = Some(look_up(&key).map_err(|problem| format!("its {key} is in the keyring: {problem}"))?);
        Ok(true)
    }
}
