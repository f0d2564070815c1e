//! What a browser sees of a page: its text, links and forms.

use std::collections::BTreeMap;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use url::Url;

/// A page.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// Its address.
    pub url: String,
    /// Status of the answer.
    pub status: u16,
    /// Its text, without markup, in one line.
    pub text: String,
    /// Its forms.
    pub forms: Vec<Form>,
    links: Vec<(String, String)>,
    values: Vec<(String, String)>,
    html: String,
}

/// A form of a page.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Form {
    /// Absolute address that it is sent to.
    pub action: String,
    /// Sent as POST, otherwise as GET.
    pub post: bool,
    /// Names and values of its fields.
    pub fields: Vec<(String, String)>,
    /// Its buttons.
    pub buttons: Vec<Button>,
}

/// A button of a form.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Button {
    /// Its `data-testid`.
    pub test_id: String,
    /// What stands on it.
    pub text: String,
    /// Name and value that it adds to the form.
    pub field: Option<(String, String)>,
    /// Absolute address that it sends the form to instead of the form's own.
    pub action: Option<String>,
}

impl Page {
    /// The address of the first link with this text.
    pub fn link(&self, text: &str) -> Option<&str> {
        self.links.iter().find(|(label, _)| label == text).map(|(_, url)| url.as_str())
    }

    /// The button with this `data-testid`, and its form.
    pub fn button(&self, test_id: &str) -> Option<(&Form, &Button)> {
        let buttons =
            self.forms.iter().flat_map(|form| form.buttons.iter().map(move |button| (form, button)));
        buttons.into_iter().find(|(_, button)| button.test_id == test_id)
    }

    /// The text of the `code` element with this `data-testid`: what a page shows to be copied.
    pub fn value(&self, test_id: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| known == test_id).map(|(_, value)| value.as_str())
    }

    /// The source of the page.
    pub fn html(&self) -> &str {
        &self.html
    }

    pub(super) fn read(url: &Url, status: u16, body: &[u8]) -> Self {
        let html = String::from_utf8_lossy(body).into_owned();
        let mut reader = Reader::new(url);
        let mut emitter = DefaultEmitter::default();
        // The content of `style` and its like is no markup.
        emitter.naively_switch_states(true);
        for Ok(token) in Tokenizer::new_with_emitter(&html, emitter) {
            reader.token(token);
        }
        let text = one_line(&reader.text);
        Self {
            url: url.to_string(),
            status,
            text,
            forms: reader.forms,
            links: reader.links,
            values: reader.values,
            html,
        }
    }
}

impl Form {
    /// The encoded data of the form with these values in its fields.
    pub(super) fn data(&self, button: &Button, values: &[(&str, &str)]) -> String {
        let mut pairs = self.fields.clone();
        for (name, value) in values {
            match pairs.iter_mut().find(|(field, _)| field == name) {
                Some((_, present)) => *present = (*value).to_owned(),
                None => pairs.push(((*name).to_owned(), (*value).to_owned())),
            }
        }
        pairs.extend(button.field.clone());
        super::encode(&pairs)
    }
}

/// Builds a page from its tokens.
struct Reader<'u> {
    base: &'u Url,
    text: String,
    /// Inside of `style`, `script` or `title`, whose text is no text of the page.
    hidden: bool,
    forms: Vec<Form>,
    in_form: bool,
    /// A button whose text is being read.
    button: Option<Button>,
    /// A link whose text is being read: where that began, and the address.
    link: Option<(usize, String)>,
    /// Where the text of the button began.
    label_start: usize,
    links: Vec<(String, String)>,
    /// A `code` element whose text is being read: where that began, and its `data-testid`.
    code: Option<(usize, String)>,
    values: Vec<(String, String)>,
    /// The `select` whose options are being read, and whether one of them is chosen already.
    select: Option<(usize, bool)>,
}

impl<'u> Reader<'u> {
    fn new(base: &'u Url) -> Self {
        Self {
            base,
            text: String::new(),
            hidden: false,
            forms: Vec::new(),
            in_form: false,
            button: None,
            link: None,
            label_start: 0,
            links: Vec::new(),
            code: None,
            values: Vec::new(),
            select: None,
        }
    }

    fn token(&mut self, token: Token<()>) {
        match token {
            Token::StartTag(tag) => {
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (text_of(name), text_of(value))).collect();
                self.start(&text_of(&tag.name), &attributes);
            }
            Token::EndTag(tag) => self.end(&text_of(&tag.name)),
            Token::String(text) if !self.hidden => self.text.push_str(&text_of(&text)),
            _ => {}
        }
    }

    fn start(&mut self, tag: &str, attributes: &BTreeMap<String, String>) {
        let attribute = |name: &str| attributes.get(name).cloned();
        let value = || attribute("value").unwrap_or_default();
        // Words of neighbouring elements stay apart.
        self.text.push(' ');
        match tag {
            "style" | "script" | "title" => self.hidden = true,
            "a" => {
                if let Some(target) = attribute("href").and_then(|href| self.resolve(&href)) {
                    self.link = Some((self.text.len(), target));
                }
            }
            "code" => {
                self.code = attribute("data-testid").map(|test_id| (self.text.len(), test_id));
            }
            "form" => {
                let action = attribute("action").unwrap_or_default();
                let action = self.resolve(&action).unwrap_or(action);
                let post = attribute("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
                self.forms.push(Form { action, post, ..Form::default() });
                self.in_form = true;
            }
            "button" => {
                self.label_start = self.text.len();
                self.button = Some(Button {
                    test_id: attribute("data-testid").unwrap_or_default(),
                    text: String::new(),
                    field: attribute("name").map(|name| (name, value())),
                    action: attribute("formaction").and_then(|action| self.resolve(&action)),
                });
            }
            "input" => self.input(attributes),
            "select" => {
                if let Some((form, name)) = self.form().zip(attribute("name")) {
                    form.fields.push((name, String::new()));
                    let index = form.fields.len() - 1;
                    self.select = Some((index, false));
                }
            }
            "option" => {
                if let Some((index, chosen)) = self.select
                    && (!chosen || attributes.contains_key("selected"))
                    && let Some(form) = self.form()
                {
                    form.fields[index].1 = value();
                    self.select = Some((index, true));
                }
            }
            _ => {}
        }
    }

    fn input(&mut self, attributes: &BTreeMap<String, String>) {
        let attribute = |name: &str| attributes.get(name).cloned();
        let kind = attribute("type").unwrap_or_default().to_ascii_lowercase();
        let checkable = matches!(kind.as_str(), "checkbox" | "radio");
        if checkable && !attributes.contains_key("checked") {
            return;
        }
        let field = attribute("name").map(|name| (name, attribute("value").unwrap_or_default()));
        let Some(form) = self.form() else {
            return;
        };
        if kind == "submit" {
            form.buttons.push(Button {
                test_id: attribute("data-testid").unwrap_or_default(),
                text: attribute("value").unwrap_or_default(),
                field,
                action: None,
            });
        } else {
            form.fields.extend(field);
        }
    }

    fn end(&mut self, tag: &str) {
        match tag {
            "style" | "script" | "title" => self.hidden = false,
            "a" => {
                if let Some((start, url)) = self.link.take() {
                    self.links.push((one_line(&self.text[start..]), url));
                }
            }
            "code" => {
                if let Some((start, test_id)) = self.code.take() {
                    self.values.push((test_id, one_line(&self.text[start..])));
                }
            }
            "button" => {
                if let Some(mut button) = self.button.take() {
                    button.text = one_line(&self.text[self.label_start..]);
                    if let Some(form) = self.form() {
                        form.buttons.push(button);
                    }
                }
            }
            "select" => self.select = None,
            "form" => self.in_form = false,
            _ => {}
        }
        self.text.push(' ');
    }

    fn form(&mut self) -> Option<&mut Form> {
        if self.in_form { self.forms.last_mut() } else { None }
    }

    fn resolve(&self, target: &str) -> Option<String> {
        self.base.join(target).ok().map(String::from)
    }
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = r#"<!doctype html><title>Title</title><style>p > a{}</style>
<p>Tom &amp; Ada</p><a href="/sign-in?x=1&amp;y=2">Sign
 in</a><a>nowhere</a><input name="outside">
<form method="POST" action="go"><input name="a" value="&quot;1&quot;"><input type="checkbox" name="off">
<select name="s"><option value="one">One</option><option value="two" selected>Two</option></select>
<button data-testid="first" name="which" value="1">Go <small>now</small></button>
<button data-testid="second" formaction="/elsewhere">Other</button></form>
<form><input type="submit" value="Send" data-testid="send"></form>"#;

    fn page() -> Page {
        Page::read(&Url::parse("http://localhost:1/deep/page?q=1").unwrap(), 200, HTML.as_bytes())
    }

    #[test]
    fn text_and_links_are_read() {
        let page = page();
        assert!(page.text.starts_with("Tom & Ada Sign in nowhere"), "{}", page.text);
        assert_eq!(page.link("Sign in"), Some("http://localhost:1/sign-in?x=1&y=2"));
        assert_eq!(page.link("nowhere"), None);
    }

    #[test]
    fn forms_are_filled_in_and_sent_by_their_buttons() {
        let page = page();
        let (form, first) = page.button("first").unwrap();
        assert_eq!((form.action.as_str(), form.post), ("http://localhost:1/deep/go", true));
        assert_eq!((first.text.as_str(), first.action.as_deref()), ("Go now", None));
        assert_eq!(form.data(first, &[]), "a=%221%22&s=two&which=1");
        assert_eq!(form.data(first, &[("s", "one"), ("new", "x y")]), "a=%221%22&s=one&new=x+y&which=1");
        let (_, second) = page.button("second").unwrap();
        assert_eq!(second.action.as_deref(), Some("http://localhost:1/elsewhere"));
        let (form, send) = page.button("send").unwrap();
        assert_eq!((form.post, form.action.as_str()), (false, "http://localhost:1/deep/page?q=1"));
        assert_eq!(send.text, "Send");
        assert!(page.button("none").is_none());
    }
}
