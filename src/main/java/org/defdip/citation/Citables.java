package org.defdip.citation;

import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.core.PageLabels;
import org.defdip.core.PagePath;
import org.defdip.source.Passage;
import org.defdip.source.PassageRepository;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Looks up the pages that can be cited. */
@Component
class Citables {

	/** The BCP 47 tag of a title that quotes a title in another language. */
	private static final String SEVERAL_LANGUAGES = "mul";

	private final DefinitionRepository definitions;

	private final WorkRepository works;

	private final PassageRepository passages;

	private final References references;

	private final MessageSource messages;

	private final PageLabels labels;

	Citables(PageLabels labels, DefinitionRepository definitions, WorkRepository works, PassageRepository passages,
			References references, MessageSource messages) {
		this.labels = labels;
		this.definitions = definitions;
		this.works = works;
		this.passages = passages;
		this.references = references;
		this.messages = messages;
	}

	boolean has(String path) {
		return path.equals(References.HOME) || this.labels.byPath().containsKey(path);
	}

	/** The page at {@code path}, a path without the language. */
	Citable get(String path, Language language) {
		if (!has(path)) {
			throw new NotFoundException();
		}
		if (path.indexOf('/', 1) < 0) {
			return labelled(path, language);
		}
		PagePath address = new PagePath(path);
		return switch (address.collection()) {
			case "definitions" -> get(Integer.parseInt(address.slug()), language);
			case "works" -> of(this.works.findBySlug(address.slug()).orElseThrow(NotFoundException::new), language);
			case "sources" -> this.passages.find(document(path), address.slug())
				.map((passage) -> of(passage, language))
				.orElseGet(() -> labelled(path, language));
			default -> labelled(path, language);
		};
	}

	/**
	 * The page at {@code path}, titled by its label in lists and without the thing it
	 * shows.
	 */
	Citable labelled(String path, Language language) {
		if (path.equals(References.HOME)) {
			return new Citable(path, message("site.name", language), language.slug(), null, null);
		}
		BilingualText label = this.labels.byPath().get(path);
		if (label == null) {
			throw new NotFoundException();
		}
		return named(path, label, language);
	}

	/** The page at {@code path}, titled by {@code name}. */
	static Citable named(String path, BilingualText name, Language language) {
		return new Citable(path, name.in(language), name.isForeignIn(language) ? SEVERAL_LANGUAGES : language.slug(),
				null, null);
	}

	/** The page of the definition with this number. */
	Citable get(int number, Language language) {
		return of(this.definitions.findByNumber(number).orElseThrow(NotFoundException::new), language);
	}

	Citable of(Definition definition, Language language) {
		return new Citable(definition.getAddress().path(), this.references.title(definition, language), language.slug(),
				definition, null);
	}

	/**
	 * The page of a work's record. Its title quotes the title of the work, which English
	 * styles must not capitalise if it is in another language.
	 */
	Citable of(Work work, Language language) {
		boolean same = work.getLanguage() == null || work.getLanguage().equals(language.slug());
		return new Citable(work.getAddress().path(), message("cite.record", language, work.getShortTitle()),
				same ? language.slug() : SEVERAL_LANGUAGES, null, work);
	}

	/**
	 * The page of a passage, titled by name and section, since lists give the name only.
	 */
	Citable of(Passage passage, Language language) {
		return new Citable(passage.getAddress().path(), passage.getTitle().in(language), language.slug(), null, null);
	}

	private static String document(String path) {
		return path.split("/")[2];
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
