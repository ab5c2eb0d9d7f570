//! The engines that check accounts: a fixed list, the same in every organisation.

use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal},
        route::Params,
    },
    json::Object,
};

/// Slug, name and comment; ids count from 1.
const ENGINES: [[&str; 3]; 4] = [
    [
        "check_gathered_account",
        "Check the discovered accounts",
        "Perform checks and analyses based on automatically discovered account results, including user groups, public keys, sudoers, and other information.",
    ],
    [
        "check_account_secret",
        "Check the strength of your account and password",
        "Perform checks and analyses based on the security of account passwords, including password strength, leakage, etc.",
    ],
    [
        "check_account_repeat",
        "Check if the account and password are repeated",
        "Check if the account is the same as other accounts.",
    ],
    [
        "check_account_leak",
        "Check whether the account password is a common password",
        "Check whether the account password is a commonly leaked password.",
    ],
];

/// The slugs of all engines.
pub(crate) fn slugs() -> impl Iterator<Item = &'static str> {
    ENGINES.iter().map(|[slug, ..]| *slug)
}

/// Whether there is an engine of this slug.
pub(crate) fn is_known(slug: &str) -> bool {
    slugs().any(|known| known == slug)
}

/// `GET accounts/account-check-engines/`: the search looks at names only, and at their case.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let search = ctx.request.query.get("search").unwrap_or_default();
    let found: Vec<_> = (1..).zip(&ENGINES).filter(|(_, [_, name, _])| name.contains(search)).collect();
    let window = Window::of(ctx);
    let fields = ctx.fields(&[], &[]);
    let mut items = Vec::new();
    for (index, (number, [slug, name, comment])) in window.cut(&found).enumerate() {
        if index > 0 {
            items.push(b',');
        }
        Object::write(&mut items, &fields, &ctx.zone, |o| {
            o.text("id", &format!("00000000-0000-0000-0000-{number:012}"));
            o.text("name", name);
            o.text("slug", slug);
            o.text("comment", comment);
        });
    }
    Ok(window.reply(ctx, found.len(), &items))
}

/// `GET accounts/account-check-engines/ID/`: the server looks in its database, where there are none.
pub(crate) fn retrieve(_: &mut Context<'_>, _: &Params) -> Answer {
    Err(Refusal::no_object("CheckAccountEngine"))
}
