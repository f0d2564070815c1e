//! Faults and rate limits that are set, and a form for the commonest.

use serde_json::json;

use super::layout;
use crate::behaviour::html::escape;
use crate::control::Control;
use crate::message::Response;

/// The page, with what is wrong with a form that was sent.
pub(super) fn page(control: &Control, problem: Option<&str>) -> Response {
    let row = |what: serde_json::Value, struck: u32, used: bool| {
        let state =
            if used { "<span class=\"good\">used</span>" } else { "<span class=\"warn\">waiting</span>" };
        vec![layout::code(&what.to_string()), struck.to_string(), state.to_owned()]
    };
    let requests: Vec<Vec<String>> =
        control.faults().iter().map(|armed| row(json!(armed.fault), armed.struck, armed.is_used())).collect();
    let webhooks: Vec<Vec<String>> = control
        .webhook_faults()
        .iter()
        .map(|armed| row(json!(armed.fault), armed.struck, armed.is_used()))
        .collect();
    let limits: Vec<Vec<String>> =
        control.rate_limits().iter().map(|limit| vec![layout::code(&json!(limit).to_string())]).collect();
    let columns = ["Fault", "Struck", ""];
    let problem = problem.map(|text| format!("<p class=\"problem\" role=\"alert\">{}</p>", escape(text)));
    let body = format!(
        "{problem}{form}<h2>Of requests</h2>{requests}<h2>Of webhooks</h2>{webhooks}<h2>Rate limits</h2>{limits}\
         <p>{clear}</p>",
        problem = problem.unwrap_or_default(),
        form = form(control),
        requests = layout::table(&columns, &requests, "There are none."),
        webhooks = layout::table(&columns, &webhooks, "There are none."),
        limits = layout::table(&["Limit"], &limits, "There are none."),
        clear = layout::button("/faults/clear", "Take all away", &[]),
    );
    layout::page("Faults", "/faults", &body)
}

fn form(control: &Control) -> String {
    let operations: String = control
        .shell
        .engine
        .api()
        .routes
        .iter()
        .map(|route| format!("<option value=\"{}\">", escape(route.operation)))
        .collect();
    format!(
        "<form method=\"post\" action=\"{root}/faults\">\
         <input name=\"operation\" list=\"operations\" placeholder=\"operation; any if empty\" size=\"44\" \
         data-testid=\"operation\"><datalist id=\"operations\">{operations}</datalist>\
         <input name=\"status\" type=\"number\" min=\"200\" max=\"599\" placeholder=\"status\" data-testid=\"status\">\
         <input name=\"delay_ms\" type=\"number\" min=\"0\" placeholder=\"delay in ms\" data-testid=\"delay\">\
         <input name=\"times\" type=\"number\" min=\"0\" placeholder=\"times; 0 for always\" data-testid=\"times\">\
         <button data-testid=\"set\">Set</button></form>",
        root = super::ROOT
    )
}
