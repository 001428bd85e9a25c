"use strict";

// The checkout page: shows Stripe's form, and tells the console what came of it. It decides nothing.
(() => {
  const page = document.getElementById("checkout");
  const submit = document.getElementById("submit");
  const cancel = document.getElementById("cancel");
  const message = document.getElementById("message");
  const { mode, key, secret: clientSecret } = page.dataset;
  const words = JSON.parse(page.dataset.words);
  let token = page.dataset.token;
  let ended = false;
  for (const name of ["key", "secret", "token", "words"]) {
    delete page.dataset[name];
  }

  function say(text, kind) {
    message.textContent = text;
    message.dataset.kind = kind;
  }

  // `keepalive` lets a report outlive the page. Every report spends its token and brings the next one.
  async function report(outcome, facts) {
    const spent = token;
    token = "";
    const response = await fetch("report", {
      method: "POST",
      keepalive: true,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token: spent, outcome, ...facts }),
    });
    if (!response.ok) {
      throw new Error("the console takes no more reports");
    }
    token = (await response.json()).token;
  }

  async function end(outcome, text, facts) {
    ended = true;
    submit.disabled = true;
    cancel.disabled = true;
    say(text, outcome === "paid" || outcome === "set_up" ? "good" : "plain");
    page.dataset.ended = outcome;
    await report(outcome, facts).catch(() => say(`${text} ${words.console_gone}`, "bad"));
  }

  async function declined(error) {
    say(error.message || words.declined, "bad");
    const code = String(error.decline_code || error.code || error.type || "").slice(0, 64);
    try {
      await report("declined", { code });
      submit.disabled = false;
    } catch {
      ended = true;
      say(words.console_gone, "bad");
    }
  }

  async function confirm(stripe, elements) {
    submit.disabled = true;
    say(words.working, "plain");
    // No return address: Stripe would put the client secret into it, and so into the browser's history.
    const options = { elements, redirect: "if_required" };
    const answer = await (mode === "setup" ? stripe.confirmSetup(options) : stripe.confirmPayment(options));
    if (ended) {
      return; // cancelled in the meantime, and said so already
    }
    if (answer.error) {
      await declined(answer.error);
    } else if (mode === "setup") {
      await end("set_up", words.set_up, { payment_method: answer.setupIntent.payment_method });
    } else {
      const paid = answer.paymentIntent.status === "succeeded";
      await end(paid ? "paid" : "processing", paid ? words.paid : words.processing);
    }
  }

  cancel.addEventListener("click", () => end("abandoned", words.abandoned));
  window.addEventListener("pagehide", () => {
    if (!ended && token) {
      ended = true;
      report("abandoned").catch(() => {});
    }
  });

  if (typeof Stripe !== "function") {
    end("script_missing", words.script_missing);
    return;
  }
  const stripe = Stripe(key);
  const elements = stripe.elements({ clientSecret });
  const form = elements.create("payment");
  form.on("ready", () => {
    submit.disabled = false;
  });
  form.mount("#payment-element");
  submit.addEventListener("click", () => confirm(stripe, elements).catch((error) => declined(error)));
})();
