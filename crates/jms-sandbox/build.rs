//! Compresses what the page below `/api/docs/` consists of, so that it takes little of the binary.

use std::{env, error::Error, fs, fs::File, path::PathBuf};

use flate2::{Compression, write::GzEncoder};

/// The files, relative to this crate, and their names in the crate.
const FILES: [(&str, &str); 2] =
    [("assets/scalar/standalone.js", "scalar.js.gz"), ("../../openapi/bundle.json", "bundle.json.gz")];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("there is no OUT_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    for (from, to) in FILES {
        println!("cargo::rerun-if-changed={from}");
        let mut encoder = GzEncoder::new(File::create(out.join(to))?, Compression::best());
        std::io::Write::write_all(&mut encoder, &fs::read(from)?)?;
        encoder.finish()?;
    }
    Ok(())
}
