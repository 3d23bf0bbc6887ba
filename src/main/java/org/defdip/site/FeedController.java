package org.defdip.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Caching;
import org.defdip.core.ChangeSource;
import org.defdip.core.ChangeSource.Change;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.SiteProperties;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the log of changes as one Atom feed in both languages. */
@RestController
class FeedController {

	private static final int MOST_ENTRIES = 50;

	private final ChangeSource changes;

	private final SiteProperties site;

	private final Edition edition;

	private final MessageSource messages;

	private final ITemplateEngine templates;

	private final Memo<String> feed;

	FeedController(ChangeSource changes, SiteProperties site, Edition edition, MessageSource messages,
			ITemplateEngine templates) {
		this.changes = changes;
		this.site = site;
		this.edition = edition;
		this.messages = messages;
		this.templates = templates;
		this.feed = new Memo<>(edition, this::render);
	}

	@GetMapping(path = "/feed.atom", produces = "application/atom+xml;charset=utf-8")
	ResponseEntity<String> index() {
		return Caching.ofEdition(this.edition, this.feed.get());
	}

	private String render() {
		List<FeedEntry> changes = this.changes.changes()
			.stream()
			.limit(MOST_ENTRIES)
			.map(FeedController::entry)
			.toList();
		Context context = new Context(Locale.ROOT,
				Map.of("id", identifier("feed"), "title", inBoth("feed.title"), "rights", inBoth("site.rights"),
						"author", inBoth("site.name"), "site", this.site, "languages", Language.values(), "changes",
						changes));
		return this.templates.process("site/feed.xml", context);
	}

	private static FeedEntry entry(Change change) {
		return new FeedEntry(identifier("feed/" + change.slug()), inBoth(change.title()), change.date(),
				change.toldAt().path(), change.text());
	}

	/**
	 * Independent of the base address. With changed identifiers, feed readers would show
	 * old entries again.
	 */
	private static String identifier(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("defence-diplomacy/" + name).getBytes(StandardCharsets.UTF_8));
	}

	private String inBoth(String key) {
		return inBoth(new BilingualText(this.messages.getMessage(key, null, Language.ID.locale()),
				this.messages.getMessage(key, null, Language.EN.locale())));
	}

	private static String inBoth(BilingualText words) {
		return Stream.of(Language.values()).map(words::in).distinct().collect(Collectors.joining(" · "));
	}

	/** A change with its permanent id, and its title in both languages. */
	record FeedEntry(String id, String title, LocalDate date, String path, BilingualText text) {
	}

}
