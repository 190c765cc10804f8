"""The frame of a release: dateline, headline, companies, people, contacts, sections."""
