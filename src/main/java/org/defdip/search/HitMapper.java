package org.defdip.search;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.lucene.document.Document;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.search.Hit.Marked;
import org.defdip.search.Hit.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/** Maps stored documents to hits and determines why they match. */
class HitMapper {

	private static final int LONGEST_SUMMARY = 300;

	private static final List<TextField> REASONS = List.of(TextField.TITLE, TextField.NAME, TextField.PERSON,
			TextField.QUOTATION, TextField.LEAD, TextField.TEXT, TextField.SUBJECT);

	/** Roles whose text is a name, which the label can show. */
	private static final Set<TextField> NAMING = Set.of(TextField.TITLE, TextField.NAME, TextField.PERSON);

	private final Language language;

	private final Highlighter marker;

	HitMapper(Language language, ParsedQuery question) {
		this.language = language;
		this.marker = new Highlighter(question);
	}

	private List<Language> languages() {
		return List.of(this.language, this.language.other());
	}

	Hit read(Document stored) {
		EntryKind kind = EntryKind.valueOf(stored.get(Fields.KIND).toUpperCase(Locale.ROOT));
		PagePath address = new PagePath(stored.get(Fields.ADDRESS));
		BilingualText name = new BilingualText(stored.get(Fields.label(Language.ID)),
				stored.get(Fields.label(Language.EN)));
		String label = name.in(this.language);
		Map<Language, Map<TextField, List<String>>> words = new EnumMap<>(Language.class);
		for (Language language : languages()) {
			for (TextField role : TextField.values()) {
				words.computeIfAbsent(language, (absent) -> new EnumMap<>(TextField.class))
					.put(role, List.of(stored.getValues(role.field(language))));
			}
		}
		String markedLabel = this.marker.whole(label, this.language);
		Marked summary = summary(kind, words);
		boolean summaryShows = summary != null && summary.html().contains("<mark>");
		Reason reason = (markedLabel != null && summaryShows) ? null : reason(words, markedLabel != null, summaryShows);
		return new Hit(kind, address, name, new Marked((markedLabel != null) ? markedLabel : escaped(label),
				labelLanguage(stored.get(Fields.LABEL_LANGUAGE), words)), summary, reason);
	}

	/**
	 * The other language if the label is in it, otherwise {@code null}.
	 * @param known the recorded language of the label, or {@code null} if it follows from
	 * the titles: the label is in the other language if the thing has a title only there
	 */
	private @Nullable Language labelLanguage(@Nullable String known,
			Map<Language, Map<TextField, List<String>>> words) {
		if (known != null) {
			return known.equals(this.language.other().slug()) ? this.language.other() : null;
		}
		Function<Language, List<String>> titles = (language) -> words.getOrDefault(language, Map.of())
			.getOrDefault(TextField.TITLE, List.of());
		return (titles.apply(this.language).isEmpty() && !titles.apply(this.language.other()).isEmpty())
				? this.language.other() : null;
	}

	private @Nullable Marked summary(EntryKind kind, Map<Language, Map<TextField, List<String>>> words) {
		for (Language language : languages()) {
			List<String> leads = words.getOrDefault(language, Map.of()).getOrDefault(TextField.LEAD, List.of());
			if (!leads.isEmpty()) {
				String lead = (kind == EntryKind.LIST) ? String.join("; ", leads) : leads.get(0);
				String marked = this.marker.passages(lead, language, 2);
				return new Marked((marked != null) ? marked : escaped(shortened(lead)), foreign(language));
			}
		}
		return null;
	}

	private @Nullable Reason reason(Map<Language, Map<TextField, List<String>>> words, boolean labelShows,
			boolean summaryShows) {
		for (TextField role : REASONS) {
			boolean naming = NAMING.contains(role);
			if (naming ? labelShows : summaryShows) {
				continue;
			}
			for (Language language : languages()) {
				for (String text : words.getOrDefault(language, Map.of()).getOrDefault(role, List.of())) {
					String marked = naming ? this.marker.whole(text, language)
							: this.marker.passages(text, language, 1);
					if (marked != null) {
						return new Reason(role,
								new Marked(marked, (role == TextField.PERSON) ? null : foreign(language)));
					}
				}
			}
		}
		return null;
	}

	private @Nullable Language foreign(Language language) {
		return (language == this.language) ? null : language;
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST_SUMMARY) {
			return text;
		}
		int end = text.lastIndexOf(' ', LONGEST_SUMMARY);
		return text.substring(0, (end > 0) ? end : LONGEST_SUMMARY) + "…";
	}

}
