//! Secrets that the server takes for encrypted ones.

use aes::{
    Aes128Dec, Aes256Dec,
    cipher::{Block, BlockDecrypt, BlockSizeUser, KeyInit, KeySizeUser},
};
use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

/// Base 64 as Python reads it: the last bits may be anything.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::RequireCanonical),
);

/// A secret as the server reads it: of the form `a:b`, it decrypts `b` by the key `a` (AES, each block by itself), and takes
/// what comes out, even if that is nothing. Where that fails it keeps the secret as it came (source: `decrypt_password` in
/// `apps/common/utils/crypto.py`, the same in 3.10.20 and 4.10.16; recording `accounts`, "create secret colon").
pub(super) fn decrypted(secret: String) -> String {
    match secret.split_once(':') {
        Some((key, encrypted)) if !key.is_empty() && !encrypted.is_empty() && !encrypted.contains(':') => {
            decrypt(key.as_bytes(), encrypted).unwrap_or(secret)
        }
        _ => secret,
    }
}

fn decrypt(key: &[u8], encrypted: &str) -> Option<String> {
    // What is no letter of base 64 is passed over.
    let letters: String = encrypted.chars().filter(|c| c.is_ascii_alphanumeric() || "+/=".contains(*c)).collect();
    let letters = if letters.bytes().all(|byte| byte == b'=') { "" } else { &letters };
    let mut bytes = LENIENT.decode(letters).ok().filter(|bytes| bytes.len() % 16 == 0)?;
    if key.len() <= 16 {
        blocks::<Aes128Dec>(key, &mut bytes)?;
    } else {
        blocks::<Aes256Dec>(key, &mut bytes)?;
    }
    while bytes.last() == Some(&0) {
        bytes.pop();
    }
    String::from_utf8(bytes).ok()
}

/// Decrypts each block. A key that is too short is filled up with zeroes, one that is too long cut off.
fn blocks<C: KeyInit + KeySizeUser + BlockDecrypt + BlockSizeUser>(key: &[u8], bytes: &mut [u8]) -> Option<()> {
    let mut whole: Vec<u8> = key.iter().copied().take(C::key_size()).collect();
    whole.resize(C::key_size(), 0);
    let cipher = C::new_from_slice(&whole).ok()?;
    for block in bytes.chunks_exact_mut(C::block_size()) {
        cipher.decrypt_block(Block::<C>::from_mut_slice(block));
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_encrypted_is_decrypted() {
        for (sent, kept) in [
            // Encrypted by openssl: aes-128-ecb and aes-256-ecb, keys and texts filled up with zeroes.
            ("key:9taFmUe+cbjk8bIoBr9zKw==", "hello"),
            ("a key of seventeen letters:qJ2f4DJR7DBRIewftL65a+ACd4hTet17dJFs/luOX+I=", "secret of a long key"),
            ("abc:def", "abc:def"),
            ("a:b:c", "a:b:c"),
            ("x:!", ""),
            (":!", ":!"),
            ("x:", "x:"),
            ("no colon", "no colon"),
            ("postgres://user", "postgres://user"),
        ] {
            assert_eq!(decrypted(sent.to_owned()), kept, "{sent}");
        }
    }
}
