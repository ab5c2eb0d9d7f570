//! What the crates offer to others, as snapshots: a change of one is a change for everybody who uses the crate.
//!
//! Read from the sources, so that every toolchain gives the same. What is `pub` is reachable from outside: the lint
//! `unreachable_pub` sees to that.

use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Expr, Fields, FieldsNamed, File, ImplItem, Item, Type, Visibility, parse_quote,
    visit_mut::{self, VisitMut},
};
use xtask::root;

#[test]
fn of_the_vocabulary() {
    insta::assert_snapshot!(public_api("jms-domain"));
}

#[test]
fn of_the_client() {
    insta::assert_snapshot!(public_api("jms-http"));
}

#[test]
fn of_the_jobs() {
    insta::assert_snapshot!(public_api("jms-fleet"));
}

#[test]
fn of_the_sandbox() {
    insta::assert_snapshot!(public_api("jms-sandbox"));
}

/// The public items of a crate, file by file.
fn public_api(package: &str) -> String {
    let src = root().join("crates").join(package).join("src");
    let mut files = Vec::new();
    read(&src, &src, &mut files);
    files.sort_by(|(a, _), (b, _)| a.cmp(b));

    let types: BTreeSet<String> = files.iter().flat_map(|(_, file)| &file.items).flat_map(public_types).collect();
    let mut api = String::new();
    for (name, mut file) in files {
        file.attrs.clear();
        file.items = file.items.into_iter().filter_map(|item| public(item, &types)).collect();
        if !file.items.is_empty() {
            Plain.visit_file_mut(&mut file);
            writeln!(api, "// {name}\n{}", prettyplease::unparse(&file)).unwrap();
        }
    }
    api
}

fn read(src: &Path, folder: &Path, files: &mut Vec<(String, File)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(src, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(src).unwrap().to_str().unwrap().replace('\\', "/");
            files.push((name, syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap()));
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The types that an item makes for others.
fn public_types(item: &Item) -> Vec<String> {
    let (visibility, name) = match item {
        Item::Struct(item) => (&item.vis, &item.ident),
        Item::Enum(item) => (&item.vis, &item.ident),
        Item::Macro(item) => return types_of_call(item.mac.tokens.clone()),
        _ => return Vec::new(),
    };
    if is_public(visibility) { vec![name.to_string()] } else { Vec::new() }
}

/// What is called `pub enum` or `pub struct` in the call of a macro.
fn types_of_call(tokens: TokenStream) -> Vec<String> {
    let words: Vec<String> = tokens.into_iter().map(|token| token.to_string()).collect();
    let named = words.windows(3).filter_map(|words| match words {
        [visibility, kind, name] if visibility == "pub" && matches!(kind.as_str(), "enum" | "struct") => Some(name),
        _ => None,
    });
    named.cloned().collect()
}

/// What others see of an item, if they see it.
fn public(mut item: Item, types: &BTreeSet<String>) -> Option<Item> {
    let seen = match &mut item {
        Item::Struct(item) => {
            hide_private(&mut item.fields);
            is_public(&item.vis)
        }
        Item::Enum(item) => is_public(&item.vis),
        Item::Fn(item) => is_public(&item.vis),
        Item::Const(item) => is_public(&item.vis),
        Item::Static(item) => is_public(&item.vis),
        Item::Type(item) => is_public(&item.vis),
        Item::Use(item) => is_public(&item.vis),
        Item::Mod(item) => is_public(&item.vis),
        Item::Trait(item) => is_public(&item.vis),
        Item::Impl(item) => {
            if item.trait_.is_none() {
                item.items.retain(|item| match item {
                    ImplItem::Fn(item) => is_public(&item.vis),
                    ImplItem::Const(item) => is_public(&item.vis),
                    _ => false,
                });
            } else {
                item.items.retain(|item| matches!(item, ImplItem::Type(_)));
            }
            let shown = item.trait_.is_some() || !item.items.is_empty();
            shown && name(&item.self_ty).is_some_and(|name| types.contains(&name))
        }
        // What such a call makes is in its tokens, and in the macro's definition.
        Item::Macro(_) => true,
        _ => false,
    };
    seen.then_some(item)
}

fn hide_private(fields: &mut Fields) {
    match fields {
        Fields::Named(FieldsNamed { named, .. }) => {
            *named = std::mem::take(named).into_iter().filter(|field| is_public(&field.vis)).collect();
        }
        Fields::Unnamed(fields) => {
            for field in fields.unnamed.iter_mut().filter(|field| !is_public(&field.vis)) {
                field.ty = parse_quote!(_);
                field.vis = Visibility::Inherited;
            }
        }
        Fields::Unit => {}
    }
}

fn name(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        Type::Reference(reference) => name(&reference.elem),
        _ => None,
    }
}

/// Takes away what is not part of a signature: documentation, bodies, values.
struct Plain;

impl VisitMut for Plain {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let shown = ["cfg", "derive", "non_exhaustive", "must_use"];
        attributes.retain(|attribute| shown.iter().any(|shown| attribute.path().is_ident(shown)));
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.clear();
    }

    fn visit_item_const_mut(&mut self, item: &mut syn::ItemConst) {
        *item.expr = Expr::Infer(parse_quote!(_));
        visit_mut::visit_item_const_mut(self, item);
    }

    fn visit_impl_item_const_mut(&mut self, item: &mut syn::ImplItemConst) {
        item.expr = Expr::Infer(parse_quote!(_));
        visit_mut::visit_impl_item_const_mut(self, item);
    }

    fn visit_item_macro_mut(&mut self, item: &mut syn::ItemMacro) {
        item.mac.tokens = without_documentation(item.mac.tokens.to_token_stream());
    }
}

fn without_documentation(tokens: TokenStream) -> TokenStream {
    let is_documentation = |tree: &TokenTree| match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(first)) if first == "doc")
        }
        _ => false,
    };
    let mut kept: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        if is_documentation(&tree) {
            kept.pop();
        } else if let TokenTree::Group(group) = tree {
            kept.push(proc_macro2::Group::new(group.delimiter(), without_documentation(group.stream())).into());
        } else {
            kept.push(tree);
        }
    }
    kept.into_iter().collect()
}
