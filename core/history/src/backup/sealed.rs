//! Backups sealed with a passphrase: files in the age format, version 1, with its scrypt recipient (age-encryption.org/v1).
//! Any tool that knows age opens them.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use crate::StoreError;
use crate::error::from_io;

/// How a sealed file begins.
pub(crate) const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// log₂ of scrypt's cost: 128 MiB and some half a second on a phone.
const WORK_FACTOR: u8 = 17;
/// What age's own program writes at most; more memory than that is not spent on a stranger's file.
const MAX_WORK_FACTOR: u8 = 18;

/// A passphrase, and how dear it is to try one.
#[derive(Clone, Copy)]
pub struct Seal<'a> {
    passphrase: &'a str,
    work_factor: u8,
}

impl<'a> Seal<'a> {
    /// Seals with this passphrase.
    pub fn with(passphrase: &'a str) -> Self {
        Self { passphrase, work_factor: WORK_FACTOR }
    }

    /// As [`Seal::with`], with log₂ of scrypt's cost (1 to 18; 17 else): for trials, which cannot wait half a second each.
    #[must_use]
    pub fn work_factor(self, work_factor: u8) -> Self {
        Self { work_factor: work_factor.clamp(1, MAX_WORK_FACTOR), ..self }
    }

    pub(crate) fn passphrase(self) -> &'a str {
        self.passphrase
    }

    pub(super) fn writer<W: Write>(self, out: W, path: &Path) -> Result<StreamWriter<W>, StoreError> {
        let mut recipient = scrypt::Recipient::new(secret(self.passphrase));
        recipient.set_work_factor(self.work_factor);
        let recipients = std::iter::once(&recipient as &dyn age::Recipient);
        let encryptor = Encryptor::with_recipients(recipients)
            .map_err(|error| StoreError::NoAccess { path: path.to_owned(), detail: error.to_string() })?;
        encryptor.wrap_output(out).map_err(|error| from_io(&error, path))
    }
}

impl std::fmt::Debug for Seal<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Seal").field("work_factor", &self.work_factor).finish_non_exhaustive()
    }
}

fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase.to_owned())
}

/// What an archive is read from.
pub(crate) trait Source: Read + Seek {}
impl<T: Read + Seek> Source for T {}

/// Opens a file that may be sealed.
///
/// # Errors
/// [`StoreError::PassphraseNeeded`] and [`StoreError::WrongPassphrase`]. One that is not needed does no harm.
pub(crate) fn open(path: &Path, passphrase: Option<&str>) -> Result<Box<dyn Source>, StoreError> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            StoreError::NotABackup { path: path.to_owned(), detail: "there is no such file".into() }
        }
        _ => from_io(&error, path),
    };
    let file = File::open(path).map_err(failed)?;
    if !file.metadata().map_err(failed)?.is_file() {
        return Err(StoreError::NotABackup { path: path.to_owned(), detail: "it is no file".into() });
    }
    let mut file = BufReader::new(file);
    if !is_sealed(&mut file).map_err(failed)? {
        return Ok(Box::new(file));
    }
    let passphrase = passphrase.ok_or_else(|| StoreError::PassphraseNeeded { path: path.to_owned() })?;
    let opened = unseal(file, passphrase).map_err(|error| refusal(error, path))?;
    Ok(Box::new(opened))
}

fn is_sealed(file: &mut BufReader<File>) -> std::io::Result<bool> {
    let mut head = Vec::new();
    file.take(MAGIC.len() as u64).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(head == MAGIC)
}

fn unseal(file: BufReader<File>, passphrase: &str) -> Result<impl Source + use<>, DecryptError> {
    let mut identity = scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    Decryptor::new_buffered(file)?.decrypt(std::iter::once(&identity as &dyn age::Identity))
}

fn refusal(error: DecryptError, path: &Path) -> StoreError {
    let path = path.to_owned();
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => StoreError::WrongPassphrase { path },
        DecryptError::NoMatchingKeys => {
            StoreError::NotABackup { path, detail: "it is sealed with a key, not with a passphrase".into() }
        }
        DecryptError::ExcessiveWork { required, .. } => StoreError::NotABackup {
            path,
            detail: format!("opening it would take too much memory (2^{required}, the limit is 2^{MAX_WORK_FACTOR})"),
        },
        DecryptError::Io(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => from_io(&error, &path),
        // Its own words for these are for other programs, and go over several lines.
        _ => StoreError::BackupDamaged { path, detail: "its first lines, the seal, cannot be read".into() },
    }
}
