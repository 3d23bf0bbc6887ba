package org.defdip.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Memo;
import org.defdip.core.NotFoundException;
import org.defdip.core.PagePath;
import org.defdip.core.ReadTransaction;

import org.springframework.stereotype.Component;

/** Finds the page and the name of a passage by its slug, without a query. */
@Component
public class PassageIndex {

	private final Memo<Map<String, Entry>> entries;

	PassageIndex(PassageRepository passages, ReadTransaction transaction, Edition edition) {
		this.entries = new Memo<>(edition,
				() -> transaction.execute((status) -> passages.findAllByOrderByDocumentPositionAscPositionAsc()
					.stream()
					.map(PassageIndex::entry)
					.collect(Collectors.toMap(Entry::slug, Function.identity()))));
	}

	private static Entry entry(Passage passage) {
		return new Entry(passage.getSlug(), passage.getAddress(), passage.getDocument(), passage.getName(),
				passage.getLabel());
	}

	/**
	 * Returns the entry of the passage with this slug.
	 * @throws NotFoundException if there is no such passage
	 */
	public Entry get(String slug) {
		Entry entry = this.entries.get().get(slug);
		if (entry == null) {
			throw new NotFoundException();
		}
		return entry;
	}

	/**
	 * Returns the document with this slug.
	 * @throws NotFoundException if it has no passage
	 */
	public SourceDocument document(String slug) {
		return this.entries.get()
			.values()
			.stream()
			.map(Entry::document)
			.filter((document) -> document.getSlug().equals(slug))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** Returns the documents that have passages, in their order. */
	public List<SourceDocument> documents() {
		return this.entries.get()
			.values()
			.stream()
			.map(Entry::document)
			.distinct()
			.sorted(Comparator.comparingInt(SourceDocument::getPosition))
			.toList();
	}

	/** Returns whether the work is a compilation that statements are read in. */
	public boolean isCompilation(String work) {
		return this.entries.get()
			.values()
			.stream()
			.map(Entry::document)
			.anyMatch((document) -> document.getWork().equals(work)
					&& document.getKind() == SourceDocument.Kind.COMPILATION);
	}

	/** Returns whether there is a passage with this slug. */
	public boolean has(String slug) {
		return this.entries.get().containsKey(slug);
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
