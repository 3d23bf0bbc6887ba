package org.defdip.citation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.Definition;
import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.PagePath;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Creates the context objects of lists. */
@Component
class ContextObjects {

	private final Citables citables;

	private final References references;

	private final Edition edition;

	/** Works by path. */
	private final Memo<Map<Language, Map<String, String>>> works;

	ContextObjects(Citables citables, References references, WorkRepository works, Edition edition) {
		this.citables = citables;
		this.references = references;
		this.edition = edition;
		this.works = new Memo<>(edition, () -> {
			Map<String, String> indonesian = new LinkedHashMap<>();
			Map<String, String> english = new LinkedHashMap<>();
			works.findAll().forEach((work) -> {
				String path = work.getAddress().path();
				indonesian.put(path, CoinsMetadata.of(work, references.work(work, Language.ID)));
				english.put(path, CoinsMetadata.of(work, references.work(work, Language.EN)));
			});
			return Map.of(Language.ID, indonesian, Language.EN, english);
		});
	}

	InLanguage in(Language language) {
		return new InLanguage(language, this.works.get().getOrDefault(language, Map.of()));
	}

	/** The context objects for pages in one language. */
	class InLanguage {

		private final Language language;

		/** Works by path, read before the page is rendered, which must not query. */
		private final Map<String, String> works;

		InLanguage(Language language, Map<String, String> works) {
			this.language = language;
			this.works = works;
		}

		/**
		 * The context object of the work at {@code address}, or {@code null} if there is
		 * no work.
		 */
		public @Nullable String ofWork(PagePath address) {
			return this.works.get(address.path());
		}

		/** The context object of the page of {@code definition}. */
		public String ofDefinition(Definition definition) {
			return ofPage(ContextObjects.this.citables.of(definition, this.language));
		}

		/**
		 * The context object of the work or page at {@code address}, or {@code null} if
		 * it cannot be cited.
		 * @param name the label in lists
		 */
		public @Nullable String ofHit(PagePath address, BilingualText name) {
			String work = ofWork(address);
			if (work != null || !ContextObjects.this.citables.has(address.path())) {
				return work;
			}
			return ofPage(Citables.named(address.path(), name, this.language));
		}

		private String ofPage(Citable page) {
			return CoinsMetadata.ofPage(ContextObjects.this.references.page(page, this.language),
					ContextObjects.this.edition.date().toString());
		}

	}

}
