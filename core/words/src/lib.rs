//! Every text that a person reads or hears.
//!
//! Texts are kept in Fluent files, one folder a language, and are part of the program. A text is asked for by its key, with
//! arguments, in its written form or in the one to be spoken.
//!
//! ```
//! use heelfirst_words::{Args, Words};
//!
//! let words = Words::new(&["en-GB"]);
//! let args = Args::new().with("good", 28).with("graded", 40);
//! assert_eq!(words.text("steps-share-heel", &args), "28 of 40 steps landed heel first.");
//! ```

mod args;
mod bundle;
mod language;
mod loaded;
mod locales;
mod marks;
mod number;
mod pieces;
mod pseudo;

pub use args::{Args, Value};
pub use bundle::{Words, read_anew};
pub use language::{Language, languages};
pub use pieces::Piece;
