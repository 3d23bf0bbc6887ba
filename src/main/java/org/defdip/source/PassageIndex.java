package org.defdip.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Memo;
import org.defdip.core.NotFoundException;
import org.defdip.core.PagePath;
import org.defdip.core.ReadTransaction;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the page and the name of a passage by its slug, without a query. */
@Component
public class PassageIndex {

	private final Memo<Contents> contents;

	PassageIndex(PassageRepository passages, ReadTransaction transaction, Edition edition) {
		this.contents = new Memo<>(edition, () -> transaction.execute((status) -> Contents.of(passages.findAll())));
	}

	/**
	 * Returns the entry of the passage with this slug.
	 * @throws NotFoundException if there is no such passage
	 */
	public Entry get(String slug) {
		return existing(this.contents.get().entries().get(slug));
	}

	/** Returns whether there is a passage with this slug. */
	public boolean has(String slug) {
		return this.contents.get().entries().containsKey(slug);
	}

	/**
	 * Returns the document with this slug.
	 * @throws NotFoundException if it has no passage
	 */
	public SourceDocument document(String slug) {
		return existing(this.contents.get().documents().get(slug));
	}

	/** Returns the documents that have passages, in their order. */
	public Collection<SourceDocument> documents() {
		return this.contents.get().documents().values();
	}

	/** Returns the documents whose bibliographic record is the work with this slug. */
	public List<SourceDocument> documentsOf(String work) {
		return documents().stream().filter((document) -> document.getWork().equals(work)).toList();
	}

	private static <T> T existing(@Nullable T found) {
		if (found == null) {
			throw new NotFoundException();
		}
		return found;
	}

	/**
	 * All passages and their documents.
	 *
	 * @param entries by slug
	 * @param documents by slug, in their order
	 */
	private record Contents(Map<String, Entry> entries, Map<String, SourceDocument> documents) {

		static Contents of(List<Passage> passages) {
			Map<String, Entry> entries = new HashMap<>();
			Map<String, SourceDocument> documents = new LinkedHashMap<>();
			for (Passage passage : passages) {
				SourceDocument document = passage.getDocument();
				documents.putIfAbsent(document.getSlug(), document);
				entries.put(passage.getSlug(), new Entry(passage.getSlug(), passage.getAddress(), document,
						passage.getName(), passage.getLabel()));
			}
			return new Contents(entries, documents);
		}

	}

	/**
	 * A passage.
	 *
	 * @param name its name within the document
	 * @param label its name, with that of its document unless it is the number of a
	 * paragraph
	 */
	public record Entry(String slug, PagePath address, SourceDocument document, BilingualText name,
			BilingualText label) {

		public SourceDocument.Kind kind() {
			return this.document.getKind();
		}

	}

}
