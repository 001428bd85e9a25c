"use strict";

// PRACTICE: this plays Stripe. It has the few calls that the checkout page makes; nothing here is real.
(() => {
  const confirmUrl = new URL("confirm", document.currentScript.src).href;
  const bankSeconds = 1.5;
  const choices = [
    ["pay", "Card that pays"],
    ["decline", "Card that is declined"],
    ["secure", "Card whose bank asks first (slow 3-D Secure)"],
    ["abandon", "Customer who walks away"],
  ];

  function made(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  }

  function choiceLine([value, text], index) {
    const box = made("input", { type: "radio", name: "practice-card", value, id: `practice-${value}` });
    box.checked = index === 0;
    const line = made("label", { for: box.id }, box, ` ${text}`);
    line.style.display = "block";
    return line;
  }

  // A text body keeps the request a simple one: no preflight is needed.
  async function tell(clientSecret, choice) {
    const body = JSON.stringify({ client_secret: clientSecret, choice });
    const answer = await fetch(confirmUrl, { method: "POST", headers: { "Content-Type": "text/plain" }, body });
    return answer.json();
  }

  // The customer's bank: its buttons can be used after a while, and the answer waits for one of them.
  function askBank() {
    return new Promise((resolve) => {
      const approve = made("button", { type: "button", id: "practice-approve", disabled: "" }, "Approve");
      const refuse = made("button", { type: "button", id: "practice-refuse", disabled: "" }, "Refuse");
      const title = made("p", {}, "PRACTICE: this plays the customer's bank (3-D Secure)");
      const sheet = made("div", { id: "practice-bank", role: "dialog" }, title, approve, " ", refuse);
      sheet.style.cssText = "position:fixed;inset:20% 10% auto;padding:1.5rem;border:2px solid;background:Canvas";
      const decide = (choice) => {
        sheet.remove();
        resolve(choice);
      };
      approve.addEventListener("click", () => decide("pay"));
      refuse.addEventListener("click", () => decide("refuse"));
      document.body.append(sheet);
      setTimeout(() => {
        approve.disabled = false;
        refuse.disabled = false;
      }, bankSeconds * 1000);
    });
  }

  async function confirm({ elements }) {
    const chosen = elements.container.querySelector("input:checked").value;
    if (chosen === "abandon") {
      window.location.replace("about:blank");
      return new Promise(() => {});
    }
    return tell(elements.clientSecret, chosen === "secure" ? await askBank() : chosen);
  }

  window.Stripe = (publishableKey) => {
    if (!publishableKey.startsWith("pk_test_")) {
      throw new Error("This plays Stripe and takes test keys only.");
    }
    return {
      elements({ clientSecret }) {
        const elements = { clientSecret, container: null };
        elements.create = () => {
          const ready = [];
          return {
            on: (name, listener) => name === "ready" && ready.push(listener),
            mount: (selector) => {
              elements.container = document.querySelector(selector);
              const title = made("p", { id: "practice-title" }, "PRACTICE: this plays Stripe");
              elements.container.append(title, ...choices.map(choiceLine));
              ready.forEach((listener) => setTimeout(listener));
            },
          };
        };
        return elements;
      },
      confirmPayment: confirm,
      confirmSetup: confirm,
    };
  };
})();
