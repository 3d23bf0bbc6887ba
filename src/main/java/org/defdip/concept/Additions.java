package org.defdip.concept;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.PagePath;
import org.defdip.core.ReadTransaction;
import org.defdip.source.Addition;
import org.defdip.source.AdditionRepository;

import org.springframework.stereotype.Component;

/** Renders the paragraphs that documents other than the article add to a page. */
@Component
class Additions {

	private final Memo<Map<String, List<BilingualText>>> paragraphs;

	private final MarkdownRenderer renderer;

	Additions(AdditionRepository additions, MarkdownRenderer renderer, ReadTransaction transaction, Edition edition) {
		this.paragraphs = new Memo<>(edition, () -> transaction.execute((status) -> byTarget(additions)));
		this.renderer = renderer;
	}

	private static Map<String, List<BilingualText>> byTarget(AdditionRepository additions) {
		return additions.findAllByOrderByDocumentPositionAscPositionAsc()
			.stream()
			.collect(Collectors.groupingBy(Addition::getTarget,
					Collectors.mapping(Addition::getParagraph, Collectors.toList())));
	}

	/** Returns the text of a page with the paragraphs added to it. */
	BilingualText with(BilingualText text, PagePath page) {
		return this.paragraphs.get()
			.getOrDefault(page.path(), List.of())
			.stream()
			.reduce(text, (all, added) -> new BilingualText(all.in(Language.ID) + "\n\n" + added.in(Language.ID),
					all.in(Language.EN) + "\n\n" + added.in(Language.EN)));
	}

	/** Returns the paragraphs as HTML, in the order of the documents. */
	List<String> to(PagePath page, Language language) {
		return this.paragraphs.get()
			.getOrDefault(page.path(), List.of())
			.stream()
			.map((paragraph) -> this.renderer.render(paragraph.in(language), language))
			.toList();
	}

}
