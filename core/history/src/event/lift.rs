//! Old forms of events, brought to the present one when they are read. The journal itself is never rewritten.

use serde_json::{Map, Value};

/// How a body of form `from` of `kind` becomes form `from + 1`.
pub(super) struct Lift {
    pub kind: &'static str,
    pub from: u16,
    pub apply: fn(&mut Map<String, Value>),
}

/// One entry for every form that is no longer written.
pub(super) const LIFTS: &[Lift] = &[
    // Form 2 also knows that a reminder was opened; what form 1 says it says in the same words.
    Lift { kind: "reminder-acted", from: 1, apply: |_| {} },
];

/// The body in the form `known`; `None` if it is of a newer form, or of one that no lift leads away from.
pub(super) fn lift(
    lifts: &[Lift],
    known: u16,
    kind: &str,
    v: u16,
    mut body: Map<String, Value>,
) -> Option<Map<String, Value>> {
    if v > known {
        return None;
    }
    for from in v..known {
        let step = lifts.iter().find(|lift| lift.kind == kind && lift.from == from)?;
        (step.apply)(&mut body);
    }
    Some(body)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// How a real lift looks: form 1 said seconds, form 2 milliseconds, form 3 has a default for a new key.
    const EXAMPLE: &[Lift] = &[
        Lift {
            kind: "example",
            from: 1,
            apply: |body| {
                if let Some(Value::Number(seconds)) = body.remove("at_s") {
                    body.insert("at_ms".into(), json!(seconds.as_f64().unwrap_or_default() * 1000.0));
                }
            },
        },
        Lift {
            kind: "example",
            from: 2,
            apply: |body| {
                body.entry("by").or_insert_with(|| json!("person"));
            },
        },
    ];

    fn lifted(kind: &str, v: u16, body: Value) -> Option<Value> {
        let Value::Object(map) = body else { panic!("not an object") };
        lift(EXAMPLE, 3, kind, v, map).map(Value::Object)
    }

    #[test]
    fn an_old_form_takes_every_step() {
        assert_eq!(lifted("example", 1, json!({"at_s": 1.5})), Some(json!({"at_ms": 1500.0, "by": "person"})));
        assert_eq!(lifted("example", 2, json!({"at_ms": 7})), Some(json!({"at_ms": 7, "by": "person"})));
    }

    #[test]
    fn the_present_form_is_left_alone() {
        assert_eq!(lifted("example", 3, json!({"at_ms": 7, "by": "x"})), Some(json!({"at_ms": 7, "by": "x"})));
    }

    #[test]
    fn a_newer_or_unreachable_form_is_not_guessed() {
        assert_eq!(lifted("example", 4, json!({})), None);
        assert_eq!(lifted("other", 1, json!({})), None);
    }
}
