"""The language server: findings, fixes and pages of rules where a feed is written."""
