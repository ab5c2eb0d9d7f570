//! Files that are encrypted by age (<https://age-encryption.org/v1>): for the keys of people, or by a passphrase.

use std::{
    fmt,
    io::{self, BufReader, Read, Write},
    iter,
};

use age::{
    Decryptor, Encryptor, IdentityFile, armor::ArmoredReader, secrecy::SecretString, stream::StreamWriter, x25519,
};
use jms_domain::Secret;
use thiserror::Error;

/// What files begin with that are encrypted so: as they are, and as text.
const BEGINNINGS: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// What goes wrong with an encrypted file or its keys. No key is repeated.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SealError {
    /// A recipient cannot be read.
    #[error("`{recipient}` is no recipient of age: it begins with `age1`, and `age-keygen -y` prints it")]
    Recipient {
        /// What was given; the public half of a key is no secret.
        recipient: String,
    },
    /// What was given is the private half of a key.
    #[error("a private key of age was given as a recipient: give the public one, which begins with `age1`")]
    PrivateKey,
    /// There is no recipient.
    #[error("there is no recipient to encrypt for")]
    NoRecipient,
    /// The identities cannot be read.
    #[error("these are no identities of age: lines that begin with `AGE-SECRET-KEY-1`, as `age-keygen` writes them")]
    Identities,
    /// None of the identities opens the file.
    #[error("none of these identities opens it: it was encrypted for others, or by a passphrase")]
    OtherKeys,
    /// The passphrase does not open the file.
    #[error("this passphrase does not open it")]
    OtherPassphrase,
    /// The file takes more work to open than is reasonable.
    #[error("its passphrase was made too costly to try")]
    TooCostly,
    /// It is damaged, or no such file.
    #[error("it is damaged, or not encrypted by age")]
    Damaged,
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// For whom a file is encrypted.
///
/// ```
/// use jms_fleet::{Seal, Sealed, Unseal};
/// use jms_fleet::domain::Secret;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let seal = Seal::recipients(["age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"])?;
/// # let key = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
/// let mut file = seal.writer(Vec::new())?;
/// std::io::Write::write_all(&mut file, b"asset,username\n")?;
/// let sealed = file.finish()?;
/// assert!(Sealed::is_one(&sealed));
///
/// let opened = Sealed::read(&sealed[..])?.open(&Unseal::identities(key)?)?;
/// assert_eq!(opened, b"asset,username\n");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Seal(For);

#[derive(Clone)]
enum For {
    Recipients(Vec<x25519::Recipient>),
    Passphrase(SecretString),
}

impl Seal {
    /// For these recipients, `age1…` each; empty ones and those that begin with `#` are passed over, as in files of them.
    ///
    /// # Errors
    /// [`SealError::Recipient`], [`SealError::PrivateKey`] or [`SealError::NoRecipient`].
    pub fn recipients<'t>(given: impl IntoIterator<Item = &'t str>) -> Result<Self, SealError> {
        let lines = given.into_iter().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let read = lines.map(|line| match line.parse() {
            Ok(recipient) => Ok(recipient),
            Err(_) if line.to_ascii_uppercase().starts_with("AGE-SECRET-KEY-") => Err(SealError::PrivateKey),
            Err(_) => Err(SealError::Recipient { recipient: line.to_owned() }),
        });
        let recipients: Vec<_> = read.collect::<Result<_, _>>()?;
        if recipients.is_empty() { Err(SealError::NoRecipient) } else { Ok(Self(For::Recipients(recipients))) }
    }

    /// For whoever has this passphrase.
    pub fn passphrase(passphrase: &Secret) -> Self {
        Self(For::Passphrase(passphrase.expose().into()))
    }

    /// Encrypts what is written, and writes it on. [`SealedWriter::finish`] has to be called at the end.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn writer<W: Write>(&self, out: W) -> io::Result<SealedWriter<W>> {
        let encryptor = match &self.0 {
            For::Recipients(recipients) => {
                let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
                Encryptor::with_recipients(recipients).map_err(io::Error::other)?
            }
            For::Passphrase(passphrase) => Encryptor::with_user_passphrase(passphrase.clone()),
        };
        encryptor.wrap_output(out).map(SealedWriter)
    }
}

/// Shows for whom, and no passphrase.
impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            For::Recipients(recipients) => f.debug_list().entries(recipients.iter().map(ToString::to_string)).finish(),
            For::Passphrase(_) => f.write_str("Passphrase(***)"),
        }
    }
}

/// Encrypts what is written to it.
pub struct SealedWriter<W: Write>(StreamWriter<W>);

impl<W: Write> SealedWriter<W> {
    /// Ends the file. One without its end cannot be opened.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for SealedWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write> fmt::Debug for SealedWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedWriter(…)")
    }
}

/// With what an encrypted file is opened.
pub struct Unseal(With);

enum With {
    Identities(Vec<Box<dyn age::Identity>>),
    Passphrase(SecretString),
}

impl Unseal {
    /// The identities of a file that `age-keygen` wrote: lines of `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// [`SealError::Identities`] if there is none, or something else.
    pub fn identities(text: &str) -> Result<Self, SealError> {
        let file = IdentityFile::from_buffer(text.as_bytes()).map_err(|_| SealError::Identities)?;
        match file.into_identities() {
            Ok(identities) if !identities.is_empty() => Ok(Self(With::Identities(identities))),
            _ => Err(SealError::Identities),
        }
    }

    /// This passphrase.
    pub fn passphrase(passphrase: &Secret) -> Self {
        Self(With::Passphrase(passphrase.expose().into()))
    }
}

/// Shows none of it.
impl fmt::Debug for Unseal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            With::Identities(identities) => write!(f, "Identities({})", identities.len()),
            With::Passphrase(_) => f.write_str("Passphrase(***)"),
        }
    }
}

/// An encrypted file of which the beginning was read.
pub struct Sealed<R: Read>(Decryptor<ArmoredReader<BufReader<R>>>);

impl Sealed<&[u8]> {
    /// Whether a file that begins so is encrypted.
    pub fn is_one(beginning: &[u8]) -> bool {
        BEGINNINGS.iter().any(|known| beginning.starts_with(known))
    }
}

impl<R: Read> Sealed<R> {
    /// Reads the beginning of an encrypted file, binary or as text.
    ///
    /// # Errors
    /// [`SealError::Damaged`] if it is none, [`SealError::Io`] if it cannot be read.
    pub fn read(from: R) -> Result<Self, SealError> {
        Decryptor::new_buffered(ArmoredReader::new(from)).map(Self).map_err(|error| match error {
            age::DecryptError::Io(error) => unread(error),
            _ => SealError::Damaged,
        })
    }

    /// Whether a passphrase opens it, and no identity.
    pub fn is_by_passphrase(&self) -> bool {
        self.0.is_scrypt()
    }

    /// All that is in it.
    ///
    /// # Errors
    /// [`SealError::OtherKeys`] or [`SealError::OtherPassphrase`] if it is not opened by this, [`SealError::Damaged`] or
    /// [`SealError::Io`] if it cannot be read to its end.
    pub fn open(self, unseal: &Unseal) -> Result<Vec<u8>, SealError> {
        let by_passphrase = self.is_by_passphrase();
        let opened = match &unseal.0 {
            With::Identities(identities) => self.0.decrypt(identities.iter().map(|identity| &**identity)),
            With::Passphrase(passphrase) => {
                let identity = age::scrypt::Identity::new(passphrase.clone());
                self.0.decrypt(iter::once(&identity as &dyn age::Identity))
            }
        };
        let mut opened = opened.map_err(|error| match (error, &unseal.0) {
            (age::DecryptError::ExcessiveWork { .. }, _) => SealError::TooCostly,
            (age::DecryptError::Io(error), _) => unread(error),
            (age::DecryptError::InvalidHeader | age::DecryptError::InvalidMac, _) => SealError::Damaged,
            (_, With::Passphrase(_)) if by_passphrase => SealError::OtherPassphrase,
            _ => SealError::OtherKeys,
        })?;
        let mut content = Vec::new();
        opened.read_to_end(&mut content).map_err(unread)?;
        Ok(content)
    }
}

/// What a failure to read means: a file that ends too early, or holds something else, is damaged.
fn unread(error: io::Error) -> SealError {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => SealError::Damaged,
        _ => SealError::Io(error),
    }
}

impl<R: Read> fmt::Debug for Sealed<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sealed").field("by_passphrase", &self.is_by_passphrase()).finish_non_exhaustive()
    }
}
