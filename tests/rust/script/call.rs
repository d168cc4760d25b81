//! One line of a script: a JSON object with `at_ms`, `do` and the arguments of that call.

use std::fmt::Debug;

use serde_json::{Map, Value};

use crate::render::kebab;

pub struct Call {
    /// The line as it stands in the script.
    pub line: String,
    fields: Map<String, Value>,
}

impl Call {
    pub fn parse(line: &str) -> Self {
        let fields = serde_json::from_str(line).unwrap_or_else(|error| panic!("not a script line: {line}\n{error}"));
        Self { line: line.to_owned(), fields }
    }

    pub fn at_ms(&self) -> i64 {
        self.number("at_ms")
    }

    pub fn verb(&self) -> String {
        self.text("do")
    }

    pub fn number(&self, key: &str) -> i64 {
        self.optional_number(key).unwrap_or_else(|| self.lacks(key, "a number"))
    }

    pub fn optional_number(&self, key: &str) -> Option<i64> {
        self.fields.get(key).and_then(Value::as_i64)
    }

    pub fn optional_decimal(&self, key: &str) -> Option<f64> {
        self.fields.get(key).and_then(Value::as_f64)
    }

    pub fn text(&self, key: &str) -> String {
        self.optional_text(key).unwrap_or_else(|| self.lacks(key, "a text"))
    }

    pub fn optional_text(&self, key: &str) -> Option<String> {
        self.fields.get(key).and_then(Value::as_str).map(str::to_owned)
    }

    pub fn flag(&self, key: &str) -> bool {
        self.fields.get(key).and_then(Value::as_bool).unwrap_or_else(|| self.lacks(key, "true or false"))
    }

    pub fn texts(&self, key: &str) -> Vec<String> {
        self.list(key)
            .iter()
            .map(|value| value.as_str().unwrap_or_else(|| self.lacks(key, "texts")).to_owned())
            .collect()
    }

    pub fn indices(&self, key: &str) -> Vec<usize> {
        self.list(key).iter().filter_map(|value| usize::try_from(value.as_u64()?).ok()).collect()
    }

    /// The variant of this name in kebab case.
    pub fn named<T: Copy + Debug>(&self, key: &str, all: &[T]) -> T {
        self.optional_named(key, all).unwrap_or_else(|| self.lacks(key, "one of its names"))
    }

    pub fn optional_named<T: Copy + Debug>(&self, key: &str, all: &[T]) -> Option<T> {
        let name = self.optional_text(key)?;
        Some(*all.iter().find(|variant| kebab(variant) == name).unwrap_or_else(|| self.lacks(key, "one of its names")))
    }

    /// The variants of these names in kebab case.
    pub fn all_named<T: Copy + Debug>(&self, key: &str, all: &[T]) -> Vec<T> {
        let named = |name: &String| {
            *all.iter().find(|variant| kebab(variant) == *name).unwrap_or_else(|| self.lacks(key, "names"))
        };
        self.texts(key).iter().map(named).collect()
    }

    fn list(&self, key: &str) -> &[Value] {
        self.fields.get(key).and_then(Value::as_array).unwrap_or_else(|| self.lacks(key, "a list"))
    }

    fn lacks(&self, key: &str, what: &str) -> ! {
        panic!("this script line must say {what} for {key}: {}", self.line)
    }
}
