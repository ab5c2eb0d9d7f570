//! A fleet without the names of people and machines.

use std::collections::HashMap;

use super::Fleet;

impl Fleet {
    /// The same fleet whose users, e-mail addresses, assets, addresses, names of databases and comments are made up. Names of
    /// accounts, nodes, labels, platforms, templates and automations stay, and so do secrets.
    #[must_use]
    pub fn anonymised(mut self) -> Self {
        let mut users = HashMap::new();
        // Who made something is told by the name, everything else by the username.
        let mut makers = HashMap::new();
        for (number, user) in (1..).zip(&mut self.users) {
            let username = format!("user-{number}");
            let name = format!("User {number}");
            users.insert(std::mem::replace(&mut user.username, username.clone()), username.clone());
            makers.insert(std::mem::replace(&mut user.name, name.clone()), name);
            user.email = format!("{username}@example.com");
        }
        let mut assets = HashMap::new();
        for (number, asset) in (1_u32..).zip(&mut self.assets) {
            let name = format!("asset-{number}");
            assets.insert(std::mem::replace(&mut asset.name, name.clone()), name.clone());
            let [_, high, middle, low] = number.to_be_bytes();
            // What is reached by a URL stays so.
            asset.address = match asset.address.split_once("://") {
                Some((scheme, _)) => format!("{scheme}://{name}.example/"),
                None => format!("10.{high}.{middle}.{low}"),
            };
            if let Some(database) = asset.spec.get_mut("db_name") {
                *database = "database".into();
            }
            asset.comment.clear();
        }
        let rename = |names: &HashMap<String, String>, name: &mut String| {
            if let Some(new) = names.get(name) {
                name.clone_from(new);
            }
        };
        for account in &mut self.accounts {
            rename(&assets, &mut account.asset);
            account.comment.clear();
        }
        for (role, name) in self.automations.iter_mut().flat_map(|automation| &mut automation.links) {
            match *role {
                "assets" => rename(&assets, name),
                "nodes" => {}
                _ => rename(&users, name),
            }
        }
        self.automations.iter_mut().for_each(|automation| automation.comment.clear());
        self.templates.iter_mut().for_each(|template| template.comment.clear());
        let made = (self.users.iter_mut().map(|user| &mut user.made))
            .chain(self.assets.iter_mut().map(|asset| &mut asset.made))
            .chain(self.accounts.iter_mut().map(|account| &mut account.made))
            .chain(self.templates.iter_mut().map(|template| &mut template.made))
            .chain(self.automations.iter_mut().map(|automation| &mut automation.made));
        for maker in made.filter_map(|made| made.by.as_mut()).filter(|maker| *maker != "System") {
            // Somebody who is not there any more is nobody in particular.
            *maker = makers.get(maker).cloned().unwrap_or_else(|| "Somebody".to_owned());
        }
        for (username, _) in &mut self.private_tokens {
            rename(&users, username);
        }
        for key in &mut self.access_keys {
            rename(&users, &mut key.username);
        }
        self
    }
}
