//! What is said: a text's key and its arguments. Whoever has the words makes a sentence of it.

/// A value that a text names.
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
    /// Its arguments, by their names.
    pub args: Vec<(&'static str, Arg)>,
}

impl Said {
    /// A sentence without arguments.
    pub fn plain(key: &'static str) -> Said {
        Said { key, args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Said {
        self.args.push((name, arg));
        self
    }
}
