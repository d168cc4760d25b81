//! What is said: a text's key and its arguments, which the app turns into words.

/// An argument of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A number.
    Number(u32),
    /// A word that the text chooses by.
    Word(&'static str),
    /// The id of an exercise, told by its name.
    Exercise(String),
}

/// A sentence to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text's key.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}
