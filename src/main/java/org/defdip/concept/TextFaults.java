package org.defdip.concept;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.defdip.core.BilingualText;
import org.defdip.core.ContentFaultSource;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.ReadTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Reports marks with unknown targets and raw HTML in the editorial texts. */
@Component
class TextFaults implements ContentFaultSource {

	private static final Logger logger = LoggerFactory.getLogger(TextFaults.class);

	private final ConceptTextRepository texts;

	private final EssayRepository essays;

	private final MarkdownRenderer markedText;

	private final Memo<Map<String, List<String>>> faults;

	TextFaults(ConceptTextRepository texts, EssayRepository essays, MarkdownRenderer markedText,
			ReadTransaction transaction, Edition edition) {
		this.texts = texts;
		this.essays = essays;
		this.markedText = markedText;
		this.faults = new Memo<>(edition, () -> transaction.execute((status) -> find()));
	}

	/**
	 * Returns the faulty marks and HTML, by text and language, such as
	 * {@code deterrence (en)}.
	 */
	@Override
	public Map<String, List<String>> faults() {
		return this.faults.get();
	}

	private Map<String, List<String>> find() {
		Map<String, String> bodies = new TreeMap<>();
		this.texts.findAll().forEach((text) -> add(bodies, "concept text " + text.getSlug(), text.getArticle()));
		this.essays.findAll().forEach((essay) -> add(bodies, "essay " + essay.getSlug(), essay.getBody()));
		Map<String, List<String>> faults = this.markedText.faults(bodies);
		faults.forEach((text, found) -> logger.warn("Marks with unknown targets or raw HTML in {}: {}", text, found));
		return faults;
	}

	private static void add(Map<String, String> bodies, String name, BilingualText body) {
		for (Language language : Language.values()) {
			bodies.put("%s (%s)".formatted(name, language.slug()), body.in(language));
		}
	}

}
