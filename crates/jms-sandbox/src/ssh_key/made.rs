//! Random SSH keys, as the server makes them: RSA of 2,048 bits, in PEM (PKCS #1), not encrypted.

use crypto_bigint::{NonZero, U1024, U2048};
use crypto_primes::{
    Flavor,
    hazmat::{SetBits, SmallFactorsSieveFactory},
    is_prime, sieve_and_find,
};
use pkcs1::{
    RsaPrivateKey, UintRef,
    der::{SecretDocument, pem::LineEnding},
};

use crate::random::Random;

/// The public exponent that everybody takes.
const EXPONENT: u32 = 65_537;
const BITS: u32 = 1024;

/// A new private key. None comes only if a number turns out unfit, which is next to impossible.
pub(crate) fn random(random: &mut Random) -> Option<String> {
    let (p, q) = (prime(random)?, prime(random)?);
    let inverse =
        |number: &U1024| U1024::from(EXPONENT).invert_mod(&NonZero::new(*number).into_option()?).into_option();
    let (p_less, q_less) = (p.wrapping_sub(&U1024::ONE), q.wrapping_sub(&U1024::ONE));
    let coefficient = q.invert_mod(&NonZero::new(p).into_option()?).into_option()?;
    let modulus: U2048 = p.concatenating_mul(&q);
    let order: U2048 = p_less.concatenating_mul(&q_less);
    let private = U2048::from(EXPONENT).invert_mod(&NonZero::new(order).into_option()?).into_option()?;

    let (modulus, private) = (modulus.to_be_bytes(), private.to_be_bytes());
    let [p, q, at_p, at_q, coefficient] =
        [p, q, inverse(&p_less)?, inverse(&q_less)?, coefficient].map(|number| number.to_be_bytes());
    let exponent = EXPONENT.to_be_bytes();
    let number = |bytes| UintRef::new(bytes).ok();
    let key = RsaPrivateKey {
        modulus: number(modulus.as_ref())?,
        public_exponent: number(&exponent)?,
        private_exponent: number(private.as_ref())?,
        prime1: number(p.as_ref())?,
        prime2: number(q.as_ref())?,
        exponent1: number(at_p.as_ref())?,
        exponent2: number(at_q.as_ref())?,
        coefficient: number(coefficient.as_ref())?,
        other_prime_infos: None,
    };
    let document = SecretDocument::encode_msg(&key).ok()?;
    document.to_pem("RSA PRIVATE KEY", LineEnding::LF).ok().map(|pem| pem.to_string())
}

/// A prime whose product with another one has all bits.
fn prime(random: &mut Random) -> Option<U1024> {
    let candidates = SmallFactorsSieveFactory::new(Flavor::Any, BITS, SetBits::TwoMsb).ok()?;
    sieve_and_find(random.source(), candidates, |_, number| is_prime(Flavor::Any, number)).ok()?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ssh_key::{fingerprint, normalized};

    #[test]
    fn keys_are_rsa_of_2048_bits_and_read_back() {
        let mut source = Random::new(Some(1)).unwrap();
        let pem = random(&mut source).unwrap();
        assert!(pem.starts_with("-----BEGIN RSA PRIVATE KEY-----\n"), "{}", pem.len());
        let document = SecretDocument::from_pem(&pem).unwrap().1;
        let key: RsaPrivateKey<'_> = pkcs1::der::Decode::from_der(document.as_bytes()).unwrap();
        assert_eq!(key.modulus.as_bytes().len() * 8, 2048);
        assert!(fingerprint(&pem).unwrap().starts_with("MD5:"));
        assert!(normalized(&pem, None).unwrap().contains("OPENSSH"));
    }
}
