//! Reads filters by recursive descent. `and` binds closer than `or`, `not` closer than `and`. Nothing recurses
//! deeper than [`MAX_DEPTH`], whatever the text is.

use serde_json::Value;

use super::{Filter, MAX_DEPTH, MAX_LENGTH, Operator, ParseError};
use crate::scim::AttributePath;

/// Reads a filter. Between brackets only sub-attributes are named, and brackets are not nested.
pub(super) fn read(text: &str, within_brackets: bool) -> Result<Filter, ParseError> {
    if text.len() > MAX_LENGTH {
        return Err(ParseError::new(format!("the filter is longer than {MAX_LENGTH} bytes")));
    }
    let mut parser = Parser { text, at: 0, depth: 0, within_brackets };
    let filter = parser.disjunction()?;
    parser.skip_spaces();
    if parser.at < text.len() {
        return Err(parser.expected("and, or, or the end"));
    }
    Ok(filter)
}

struct Parser<'a> {
    text: &'a str,
    /// Byte position of what comes next.
    at: usize,
    depth: usize,
    within_brackets: bool,
}

impl<'a> Parser<'a> {
    fn disjunction(&mut self) -> Result<Filter, ParseError> {
        let mut filters = vec![self.conjunction()?];
        while self.take_word("or") {
            filters.push(self.conjunction()?);
        }
        Ok(one_or(filters, Filter::Or))
    }

    fn conjunction(&mut self) -> Result<Filter, ParseError> {
        let mut filters = vec![self.condition()?];
        while self.take_word("and") {
            filters.push(self.condition()?);
        }
        Ok(one_or(filters, Filter::And))
    }

    fn condition(&mut self) -> Result<Filter, ParseError> {
        if self.take('(') {
            return self.nested(')');
        }
        let start = self.at;
        if self.take_word("not") {
            if self.take('(') {
                return Ok(Filter::Not(Box::new(self.nested(')')?)));
            }
            // An attribute may be called so.
            self.at = start;
        }
        self.skip_spaces();
        let attribute: AttributePath = self.word(|c| !c.is_whitespace() && !"()[]\"".contains(c)).parse()?;
        if self.rest().starts_with('[') && attribute.sub.is_none() && !self.within_brackets {
            self.at += 1;
            self.within_brackets = true;
            let filter = self.nested(']');
            self.within_brackets = false;
            return Ok(Filter::Has(attribute, Box::new(filter?)));
        }
        self.skip_spaces();
        let start = self.at;
        let word = self.word(|c| c.is_ascii_alphabetic());
        if word.eq_ignore_ascii_case("pr") {
            return Ok(Filter::Present(attribute));
        }
        let Some(operator) = Operator::read(word) else {
            self.at = start;
            return Err(self.expected("an operator"));
        };
        Ok(Filter::Compare(attribute, operator, self.value()?))
    }

    /// What is inside of parentheses or brackets, up to the closing one.
    fn nested(&mut self, closing: char) -> Result<Filter, ParseError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(ParseError::new(format!("the filter is nested deeper than {MAX_DEPTH}")));
        }
        let filter = self.disjunction()?;
        self.depth -= 1;
        if self.take(closing) { Ok(filter) } else { Err(self.expected(&format!("'{closing}'"))) }
    }

    /// A text, number, truth value or null, as JSON writes them.
    fn value(&mut self) -> Result<Value, ParseError> {
        self.skip_spaces();
        let start = self.at;
        if self.rest().starts_with('"') {
            self.skip_text();
        } else {
            self.word(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        }
        let text = &self.text[start..self.at];
        // Some clients capitalize truth values.
        for (name, value) in
            [("true", Value::Bool(true)), ("false", Value::Bool(false)), ("null", Value::Null)]
        {
            if text.eq_ignore_ascii_case(name) {
                return Ok(value);
            }
        }
        serde_json::from_str(text).map_err(|_| {
            self.at = start;
            self.expected("a value")
        })
    }

    /// Goes behind the closing quotation mark, or to the end if there is none.
    fn skip_text(&mut self) {
        let mut is_escaped = false;
        let end = self.rest().char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !is_escaped;
            is_escaped = *c == '\\' && !is_escaped;
            ends
        });
        self.at = end.map_or(self.text.len(), |(index, _)| self.at + index + 1);
    }

    fn take(&mut self, wanted: char) -> bool {
        self.skip_spaces();
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    /// Takes a word if it is what comes next, whatever its case.
    fn take_word(&mut self, wanted: &str) -> bool {
        self.skip_spaces();
        let start = self.at;
        let found =
            self.word(|c| c.is_ascii_alphanumeric() || "-_.:$".contains(c)).eq_ignore_ascii_case(wanted);
        if !found {
            self.at = start;
        }
        found
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn skip_spaces(&mut self) {
        self.word(char::is_whitespace);
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn expected(&self, what: &str) -> ParseError {
        let found: String = self.rest().chars().take(20).collect();
        let place = self.at + 1;
        if found.is_empty() {
            ParseError::new(format!("expected {what} at the end of the filter"))
        } else {
            ParseError::new(format!("expected {what} at position {place} of the filter, found '{found}'"))
        }
    }
}

fn one_or(mut filters: Vec<Filter>, several: impl Fn(Vec<Filter>) -> Filter) -> Filter {
    if filters.len() == 1 { filters.remove(0) } else { several(filters) }
}
