//! The generator's output, and what is made of it.
//!
//! progenitor writes one file with types and a client on `reqwest` and `progenitor_client`. Of these two nothing must be
//! seen outside, so the client's paths are turned to a small runtime of our own (`jms_gen::runtime`) and each of its
//! methods gets a public one around it, with our own answer and error.

use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use syn::{
    Attribute, Block, Expr, Fields, FnArg, GenericArgument, ImplItem, ImplItemFn, Item, ItemStruct, Lit, Meta,
    MetaNameValue, Pat, PathArguments, ReturnType, Stmt, Type, Visibility, parse_quote,
    visit_mut::{self, VisitMut},
};

use super::{GenerateError, table};

/// The generator's output in the parts that become files.
pub(super) struct Code {
    pub(super) types: Vec<Item>,
    pub(super) client: Vec<Item>,
    pub(super) methods: Vec<ImplItemFn>,
}

/// Runs the generator on a projection.
pub(super) fn generate(projection: &Value) -> Result<Code, GenerateError> {
    let none = Map::new();
    let schemas = projection["components"]["schemas"].as_object().unwrap_or(&none);
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::runtime::Exchange))
        .with_map_type("::std::collections::BTreeMap");
    for (component, path) in table::of(schemas).map_err(GenerateError::Table)? {
        settings.with_replacement(component, path, [TypeImpl::Display].into_iter());
    }
    let api =
        serde_json::from_value(projection.clone()).map_err(|error| GenerateError::Projection(error.to_string()))?;
    let tokens =
        Generator::new(&settings).generate_tokens(&api).map_err(|error| GenerateError::Generator(error.to_string()))?;
    split(tokens)
}

fn split(tokens: TokenStream) -> Result<Code, GenerateError> {
    let unexpected = |what: &str| GenerateError::Generator(format!("its output has changed: {what}"));
    let mut file: syn::File = syn::parse2(tokens).map_err(|error| unexpected(&error.to_string()))?;
    OurRuntime.visit_file_mut(&mut file);
    let mut no_version = NoVersionHeader::default();
    no_version.visit_file_mut(&mut file);
    if no_version.found_others {
        return Err(unexpected("requests have other headers than that of the version"));
    }
    let mut code = Code { types: Vec::new(), client: Vec::new(), methods: Vec::new() };
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                code.types = module.content.ok_or_else(|| unexpected("`mod types` is empty"))?.1;
            }
            // `pub mod prelude` and the imports: the files have their own.
            Item::Mod(_) | Item::Use(_) => {}
            Item::Impl(mut block) if block.trait_.is_none() => {
                block.items.retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.ident == "new"));
                code.methods.extend(block.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method.clone()),
                    _ => None,
                }));
                code.client.push(Item::Impl(block));
            }
            other => code.client.push(other),
        }
    }
    if code.types.is_empty() || code.methods.is_empty() {
        return Err(unexpected("there are no types or no methods"));
    }
    for item in &mut code.client {
        CrateOnly.visit_item_mut(item);
    }
    code.types.extend(code.types.clone().iter().filter_map(constructor));
    Ok(code)
}

/// Turns paths into `reqwest` and `progenitor_client` to our own runtime, and streams to whole bodies.
struct OurRuntime;

impl VisitMut for OurRuntime {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(first) = path.segments.first_mut()
            && (first.ident == "reqwest" || first.ident == "progenitor_client")
        {
            first.ident = format_ident!("runtime");
            path.leading_colon = None;
            path.segments.insert(0, format_ident!("crate").into());
        } else if path.is_ident("ByteStream") {
            *path = parse_quote!(::bytes::Bytes);
        }
        visit_mut::visit_path_mut(self, path);
    }
}

/// Takes out the header by which the generator announces the version of the document: the server knows no such thing, and
/// the document has no headers of its own, so that no map of them is needed.
#[derive(Default)]
struct NoVersionHeader {
    found_others: bool,
}

impl VisitMut for NoVersionHeader {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let with_all = block.stmts.len();
        block.stmts.retain(|statement| match statement {
            Stmt::Local(local) => !matches!(&local.pat, Pat::Ident(pattern) if pattern.ident == HEADER_MAP),
            Stmt::Expr(Expr::MethodCall(call), _) => !is_header_map(&call.receiver),
            _ => true,
        });
        // The map itself, and the one header.
        self.found_others |= !matches!(with_all - block.stmts.len(), 0 | 2);
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && call.args.first().is_some_and(is_header_map)
        {
            *expr = (*call.receiver).clone();
        }
    }
}

/// What the generator calls the headers of a request.
const HEADER_MAP: &str = "header_map";

fn is_header_map(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident(HEADER_MAP))
}

/// Makes what is public visible in its crate only: the client is wrapped.
struct CrateOnly;

impl VisitMut for CrateOnly {
    fn visit_visibility_mut(&mut self, visibility: &mut Visibility) {
        if matches!(visibility, Visibility::Public(_)) {
            *visibility = parse_quote!(pub(crate));
        }
    }
}

/// `Type::new(required, …)` for a struct that has both required and optional fields, which the generator leaves without
/// a way of making it but to write down every field.
fn constructor(item: &Item) -> Option<Item> {
    let Item::Struct(ItemStruct { ident, fields: Fields::Named(fields), .. }) = item else { return None };
    let (optional, required): (Vec<_>, Vec<_>) = fields.named.iter().partition(|field| is_option(&field.ty));
    if optional.is_empty() || required.is_empty() {
        return None;
    }
    let parameters = required.iter().map(|field| {
        let (name, ty) = (&field.ident, &field.ty);
        quote!(#name: #ty)
    });
    let names = required.iter().map(|field| &field.ident);
    let nones = optional.iter().map(|field| &field.ident);
    let block = quote! {
        impl #ident {
            /// With what is required; everything else is left out.
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#names,)* #(#nones: None),* }
            }
        }
    };
    syn::parse2(block).ok()
}

fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "Option"))
}

/// The public method around a generated one.
pub(super) fn endpoint(method: &ImplItemFn) -> Result<TokenStream, GenerateError> {
    let name = &method.sig.ident;
    let unexpected = |what: &str| GenerateError::Generator(format!("the signature of `{name}` has changed: {what}"));
    let docs = method.attrs.iter().filter_map(doc_text).collect::<String>();
    let docs = docs.trim_end().lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let mut parameters = Vec::new();
    let mut arguments = Vec::new();
    for input in method.sig.inputs.iter().skip(1) {
        let FnArg::Typed(input) = input else { return Err(unexpected("a second self")) };
        let (Pat::Ident(pattern), Type::Reference(reference)) = (&*input.pat, &*input.ty) else {
            return Err(unexpected("an argument is no reference"));
        };
        let (argument, ty) = (&pattern.ident, &reference.elem);
        parameters.push(quote!(#argument: &#ty));
        arguments.push(argument);
    }
    let value = answer(&method.sig.output).ok_or_else(|| unexpected("it does not return a ResponseValue"))?;
    let operation = format_ident!("{}", name.to_string().to_uppercase());
    Ok(quote! {
        #(#[doc = #docs])*
        ///
        /// # Errors
        /// Of the kinds of [`jms_domain::ErrorKind`].
        pub async fn #name(&self, #(#parameters),*) -> Result<Answer<#value>> {
            let client = self.client(&operations::#operation);
            finish(&client, client.#name(#(#arguments),*).await)
        }
    })
}

/// The type of the JSON answer of a generated method, as a dependent of `jms-http` names it.
pub(super) fn answer_from_outside(method: &ImplItemFn) -> Option<Type> {
    let mut value = answer(&method.sig.output).filter(|ty| !is_plain(ty))?.clone();
    FromOutside.visit_type_mut(&mut value);
    Some(value)
}

/// Whether an answer is no JSON: nothing, or bytes.
fn is_plain(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(unit) if unit.elems.is_empty())
        || matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Bytes"))
}

/// Names the crates behind `jms-http` by its re-exports.
struct FromOutside;

impl VisitMut for FromOutside {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        let (stand_in, keep_first): (syn::Path, bool) = match first.as_deref() {
            Some("crate") => (parse_quote!(jms_http::raw), false),
            Some("types") => (parse_quote!(jms_http::raw), true),
            Some("jms_domain") => (parse_quote!(jms_http::domain), false),
            _ => return visit_mut::visit_path_mut(self, path),
        };
        let rest = path.segments.iter().skip(usize::from(!keep_first)).cloned();
        let segments = stand_in.segments.into_iter().chain(rest).collect();
        *path = syn::Path { leading_colon: None, segments };
        visit_mut::visit_path_mut(self, path);
    }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(MetaNameValue { path, value: Expr::Lit(literal), .. }) if path.is_ident("doc") => {
            match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The `T` of `Result<ResponseValue<T>, Error<()>>`.
fn answer(output: &ReturnType) -> Option<&Type> {
    let ReturnType::Type(_, result) = output else { return None };
    first_argument(first_argument(result)?)
}

fn first_argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
