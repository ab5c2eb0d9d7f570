//! The files of `jms-gen/src/generated/`.

use std::{collections::BTreeMap, fmt::Write};

use jms_spec::{Index, Operation};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use sha2::{Digest, Sha256};
use syn::Item;

use super::{
    GenerateError,
    code::{self, Code},
};

/// The version that the workspace pins, in the preamble so that a bump shows.
const GENERATOR: &str = "progenitor 0.15.1";

const PREAMBLE: &str = "// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.\n";

/// Every file by its name, with its content.
pub(super) fn of(index: &Index, code: &Code, projection: &str) -> Result<BTreeMap<String, String>, GenerateError> {
    let mut files = BTreeMap::new();
    files.insert(
        "types.rs".to_owned(),
        rust("Types of requests and answers, as they are on the wire.", items(&code.types))?,
    );
    files.insert("client.rs".to_owned(), client(code)?);
    files.insert("operations.rs".to_owned(), operations(index)?);
    let mut modules = vec!["client".to_owned(), "types".to_owned(), "operations".to_owned()];
    for tag in tags(index) {
        let module = tag.replace('-', "_");
        files.insert(format!("{module}.rs"), endpoints(index, code, tag)?);
        modules.push(module);
    }
    files.insert("mod.rs".to_owned(), root(&modules, projection)?);
    Ok(files)
}

fn tags(index: &Index) -> Vec<&str> {
    let mut tags: Vec<&str> = Vec::new();
    for operation in index.operations() {
        if !tags.contains(&operation.tag.as_str()) {
            tags.push(&operation.tag);
        }
    }
    tags
}

fn root(modules: &[String], projection: &str) -> Result<String, GenerateError> {
    let mut hash = String::new();
    for byte in Sha256::digest(projection.as_bytes()) {
        // Writing into a String cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    let modules = modules.iter().map(|module| {
        let name = format_ident!("{module}");
        match module.as_str() {
            "types" | "operations" => quote!(pub mod #name;),
            _ => quote!(mod #name;),
        }
    });
    let code = rust("What is generated.", quote!(#(#modules)* pub(crate) use client::Client;))?;
    Ok(format!("{code}\n// Generator: {GENERATOR}.\n// Projection: sha256 {hash}.\n"))
}

fn client(code: &Code) -> Result<String, GenerateError> {
    let items = items(&code.client);
    rust(
        "The generator's own client, on our runtime.",
        quote! {
            use super::types;
            use crate::runtime::{ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue, encode_path};

            #items
        },
    )
}

fn operations(index: &Index) -> Result<String, GenerateError> {
    let rows = index.operations().iter().map(|operation| {
        let Operation { id, path, tag, idempotent, .. } = operation;
        let name = constant(id);
        let method = format_ident!("{}", operation.method.as_str());
        let doc = format!(" `{} {path}`", operation.method);
        quote! {
            #[doc = #doc]
            pub static #name: Operation =
                Operation { id: #id, method: Method::#method, path: #path, tag: #tag, idempotent: #idempotent };
        }
    });
    let names = index.operations().iter().map(|operation| constant(&operation.id));
    let count = index.operations().len();
    rust(
        "The table of operations, in the order of the document.",
        quote! {
            use http::Method;

            use crate::Operation;

            #(#rows)*

            /// Every operation.
            pub static ALL: [&Operation; #count] = [#(&#names),*];
        },
    )
}

fn endpoints(index: &Index, code: &Code, tag: &str) -> Result<String, GenerateError> {
    let mut methods = Vec::new();
    for operation in index.operations().iter().filter(|operation| operation.tag == tag) {
        let generated = code.methods.iter().find(|method| method.sig.ident == operation.id);
        let generated =
            generated.ok_or_else(|| GenerateError::Generator(format!("it made no method `{}`", operation.id)))?;
        methods.push(code::endpoint(generated)?);
    }
    rust(
        &format!("The endpoints of `{tag}`."),
        quote! {
            use jms_domain::Result;

            use super::{operations, types};
            use crate::raw::{Answer, Raw, finish};

            impl Raw {
                #(#methods)*
            }
        },
    )
}

/// How a test reads the JSON answer of each operation.
pub(super) fn readers(index: &Index, code: &Code) -> Result<String, GenerateError> {
    let rows = index.operations().iter().filter_map(|operation| {
        let method = code.methods.iter().find(|method| method.sig.ident == operation.id)?;
        let (id, ty) = (&operation.id, code::answer_from_outside(method)?);
        Some(quote!((#id, reread::<#ty>)))
    });
    rust(
        "How the JSON answer of each operation is read.",
        quote! {
            use super::reread;

            /// By the name of the operation.
            pub(super) const READERS: &[(&str, super::Reread)] = &[#(#rows),*];
        },
    )
}

fn constant(id: &str) -> proc_macro2::Ident {
    format_ident!("{}", id.to_uppercase())
}

fn items(items: &[Item]) -> TokenStream {
    quote!(#(#items)*)
}

/// A formatted file. prettyplease is used because it formats the same everywhere; `rustfmt` leaves these files alone.
fn rust(doc: &str, tokens: TokenStream) -> Result<String, GenerateError> {
    let file = syn::parse2(tokens).map_err(|error| GenerateError::Generator(error.to_string()))?;
    Ok(format!("{PREAMBLE}\n//! {doc}\n\n{}", prettyplease::unparse(&file)))
}
