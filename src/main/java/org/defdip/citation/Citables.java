package org.defdip.citation;

import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.Address;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.core.PageSource;
import org.defdip.core.PageSource.PageEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All pages that can be cited. */
@Component
class Citables {

	private final DefinitionRepository definitions;

	private final WorkRepository works;

	private final References references;

	private final MessageSource messages;

	/** What pages are called, by path; it does not change while the application runs. */
	private final SingletonSupplier<Map<String, BilingualText>> labels;

	Citables(ObjectProvider<PageSource> sources, DefinitionRepository definitions, WorkRepository works,
			References references, MessageSource messages) {
		this.definitions = definitions;
		this.works = works;
		this.references = references;
		this.messages = messages;
		this.labels = SingletonSupplier.of(() -> sources.orderedStream()
			.flatMap(PageSource::pages)
			.collect(Collectors.toMap((entry) -> entry.address().path(), PageEntry::label)));
	}

	boolean has(String path) {
		return path.equals(References.HOME) || this.labels.obtain().containsKey(path);
	}

	/** The page at the path, which has no language. */
	Citable get(String path, Language language) {
		if (path.equals(References.HOME)) {
			return new Citable(path, message("site.name", language), null, null);
		}
		BilingualText label = this.labels.obtain().get(path);
		if (label == null) {
			throw new NotFoundException();
		}
		Address address = new Address(path);
		boolean ofOneThing = path.indexOf('/', 1) > 0;
		if (ofOneThing && address.collection().equals("definitions")) {
			return get(Integer.parseInt(address.slug()), language);
		}
		if (ofOneThing && address.collection().equals("works")) {
			Work work = this.works.findBySlug(address.slug()).orElseThrow(NotFoundException::new);
			return new Citable(path, message("cite.record", language, work.getShortTitle()), null, work);
		}
		return new Citable(path, label.in(language), null, null);
	}

	/** The page of the definition with the number. */
	Citable get(int number, Language language) {
		Definition definition = this.definitions.findByNumber(number).orElseThrow(NotFoundException::new);
		return new Citable(definition.getAddress().path(), this.references.title(definition, language), definition,
				null);
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
