//! What it costs to make an event durable.

fn main() {
    divan::main();
}
