// Starts `feedlint server`, and starts it again when what it is started with changes.
"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function server() {
  const settings = vscode.workspace.getConfiguration("feedlint");
  const args = ["server", "--stdio", ...settings.get("arguments")];
  if (!vscode.workspace.isTrusted && !args.includes("--no-plugins")) {
    args.push("--no-plugins"); // a plugin is a program, and the folder may be anybody's
  }
  return { command: settings.get("command"), args };
}

async function start() {
  const languages = ["xml", "json", "jsonc"];
  client = new LanguageClient("feedlint", "feedlint", server(), {
    documentSelector: languages.flatMap((language) => [
      { scheme: "file", language },
      { scheme: "untitled", language },
    ]),
  });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    vscode.window.showErrorMessage(
      `feedlint could not be started (${error.message}). ` +
        "Do `pip install 'feedlint[server]'`, or set feedlint.command."
    );
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) {
    await running.stop();
  }
}

async function restart() {
  await stop();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("feedlint.restart", restart),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("feedlint")) {
        await restart();
      }
    })
  );
  await start();
}

module.exports = { activate, deactivate: stop };
