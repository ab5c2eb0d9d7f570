//! Accounts as `NAME@ASSET`.

use jms_domain::{Account, AccountFilter, Asset, AssetId, Invalid, Result, ports::Accounts};

use super::{
    Resolver,
    choose::{choose, merge},
    not_found,
};

impl Resolver {
    /// The account `NAME@ASSET`, such as `root@web-01`, or with this id. `NAME` is the user name or the name of the account,
    /// `ASSET` the name or address of its asset; either may have an `@` in it: every way to read the text is tried.
    ///
    /// # Errors
    /// See [`Resolver`]. [`Ambiguous`](jms_domain::ErrorKind::Ambiguous) also for a user name with several kinds of secrets:
    /// each is an account of its own. [`Invalid`](jms_domain::ErrorKind::Invalid) for what is neither of that form nor an id.
    pub async fn account(&self, given: &str) -> Result<Account> {
        if let Ok(id) = given.parse() {
            return self.0.accounts().get(id).await;
        }
        let ways = ways(given);
        let Some((_, last)) = ways.last() else {
            let problem = "write NAME@ASSET, such as root@web-01, or an id";
            return Err(Invalid::Text { of: "an account", given: given.to_owned(), problem }.into());
        };
        let (mut found, mut assets) = (Vec::new(), Vec::new());
        for (name, asset) in &ways {
            let of_name = self.assets(asset).await?;
            for asset in &of_name {
                self.add_accounts(&mut found, asset.id, name).await?;
            }
            merge(&mut assets, of_name);
        }
        if assets.is_empty() {
            return Err(not_found("asset", last, &self.asset_names().await?));
        }
        choose("account", given, found, shown, |account| account.id, async || self.accounts_of(&assets).await).await
    }

    /// The account on this asset with this user name, name or id.
    ///
    /// ```
    /// # use jms_http::{JumpServer, domain::Secret};
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let web = client.resolve().asset("web-01").await?;
    /// let root = client.resolve().account_on(web.id, "root").await?;
    /// assert_eq!((root.username.as_str(), root.asset.id), ("root", web.id));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Resolver`]. The id of an account of another asset is [`NotFound`](jms_domain::ErrorKind::NotFound).
    pub async fn account_on(&self, asset: AssetId, given: &str) -> Result<Account> {
        let accounts = self.0.accounts();
        let mut found = Vec::new();
        match given.parse() {
            Ok(id) => found.extend(Some(accounts.get(id).await?).filter(|account| account.asset.id == asset)),
            Err(_) => self.add_accounts(&mut found, asset, given).await?,
        }
        let near = async || {
            let all = accounts.rows(asset.into()).all().await?;
            Ok(all.into_iter().map(|account| account.name).collect())
        };
        choose("account", given, found, shown, |account| account.id, near).await
    }

    /// Adds the accounts of an asset that are called so.
    async fn add_accounts(&self, found: &mut Vec<Account>, asset: AssetId, name: &str) -> Result<()> {
        let called = Some(name.to_owned());
        for filter in
            [AccountFilter { username: called.clone(), ..asset.into() }, AccountFilter { name: called, ..asset.into() }]
        {
            let mut accounts = self.0.accounts().rows(filter).all().await?;
            accounts.retain(|account| account.username == name || account.name == name);
            merge(found, accounts);
        }
        Ok(())
    }

    /// The accounts of assets, as they would be found.
    async fn accounts_of(&self, assets: &[Asset]) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for asset in assets {
            let accounts = self.0.accounts().rows(asset.id.into()).all().await?;
            names.extend(accounts.iter().map(|account| format!("{}@{}", account.name, asset.name)));
        }
        Ok(names)
    }
}

/// An account among candidates.
fn shown(account: &Account) -> String {
    format!("{}@{} ({}, {})", account.name, account.asset.name, account.username, account.secret_type)
}

/// Each way to read a text as a name and an asset.
fn ways(given: &str) -> Vec<(&str, &str)> {
    let split = |(at, _)| Some((given.get(..at)?, given.get(at + 1..)?));
    given.match_indices('@').filter_map(split).filter(|(name, asset)| !name.is_empty() && !asset.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::ways;

    #[test]
    fn a_text_is_split_at_each_sign() {
        assert_eq!(ways("root@web-01"), [("root", "web-01")]);
        assert_eq!(ways("ops@corp@web-01"), [("ops", "corp@web-01"), ("ops@corp", "web-01")]);
        assert!(ways("root@").is_empty() && ways("@web-01").is_empty() && ways("root").is_empty());
    }
}
