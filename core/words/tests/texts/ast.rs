//! What a Fluent file says, as a tree.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::File;

/// A text or one of its other forms.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Form {
    /// The arguments that it uses in any branch.
    pub arguments: BTreeSet<String>,
    /// For each choice: by which argument, and among what.
    pub choices: Vec<(String, BTreeSet<String>)>,
}

/// The forms of every text of a file: by key, and `key.attribute`.
pub fn forms(file: &File) -> BTreeMap<String, Form> {
    let resource = fluent_syntax::parser::parse(file.source.as_str()).unwrap();
    let mut forms = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.to_owned();
        for attribute in &message.attributes {
            forms.insert(format!("{key}.{}", attribute.id.name), form(&attribute.value));
        }
        forms.insert(key, form(&message.value.unwrap()));
    }
    forms
}

fn form(pattern: &Pattern<&str>) -> Form {
    let mut form = Form::default();
    form.pattern(pattern);
    form
}

impl Form {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => {
                    let name = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    let choices = variants.iter().map(|variant| name(&variant.key)).collect();
                    self.choices.push((selected(selector), choices));
                    self.inline(selector);
                    for variant in variants {
                        self.pattern(&variant.value);
                    }
                }
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::VariableReference { id } => drop(self.arguments.insert(id.name.to_owned())),
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                for argument in positional {
                    self.inline(argument);
                }
            }
            InlineExpression::StringLiteral { .. } => {}
            other => panic!("a text uses {other:?}, which nothing here does"),
        }
    }
}

/// The argument that a choice is made by.
fn selected(selector: &InlineExpression<&str>) -> String {
    match selector {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        other => panic!("a choice by {other:?}, which nothing here does"),
    }
}
