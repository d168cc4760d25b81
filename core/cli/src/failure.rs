//! What ends the program with a word on stderr.

use std::fmt::Display;
use std::process::ExitCode;

use heelfirst::{CoachError, NoticeSnapshot};
use heelfirst_words::Words;

/// Why the program ends before its work is done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line asks for something that cannot be: exit 2.
    CommandLine(String),
    /// Something was met while doing it: exit 1.
    Met(String),
    /// Nobody reads the output any more, which is no fault: exit 0.
    Unread,
}

impl Failure {
    pub(crate) fn met(what: impl Display) -> Self {
        Self::Met(what.to_string())
    }

    pub(crate) fn notice(notice: &NoticeSnapshot) -> Self {
        Self::Met(format!("{} {}", notice.what, notice.remedy).trim_end().to_owned())
    }

    pub(crate) fn refused(error: &CoachError, words: &Words) -> Self {
        Self::notice(&heelfirst::notice_in(words, error))
    }

    /// Says it on stderr, in one line.
    pub(crate) fn tell(self) -> ExitCode {
        let (text, code) = match self {
            Self::CommandLine(text) => (text, 2),
            Self::Met(text) => (text, 1),
            Self::Unread => return ExitCode::SUCCESS,
        };
        warn(&text);
        ExitCode::from(code)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Unread,
            _ => Self::met(error),
        }
    }
}

/// One line on stderr. Where even that is closed, there is nobody left to tell.
pub(crate) fn warn(text: &str) {
    use std::io::Write;
    drop(writeln!(std::io::stderr().lock(), "heelfirst: {}", text.replace('\n', " ")));
}
