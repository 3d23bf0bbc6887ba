package org.defdip.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.defdip.core.Language;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** Declares the index fields of a document and writes their values. */
public final class SearchDocumentBinder implements TypeBinder {

	private static final Set<TextField> COMPLETING = Set.of(TextField.TITLE, TextField.NAME, TextField.PERSON);

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		IndexFieldTypeFactory types = context.typeFactory();
		References fields = new References(context.indexSchemaElement());
		for (TextField role : TextField.values()) {
			for (Language language : Language.values()) {
				fields.add(role.field(language), highlighted(types, role.analyzer(language)));
			}
		}
		for (Language language : Language.values()) {
			fields.add(Fields.exact(language), types.asString().analyzer(Analysis.WORDS).norms(Norms.NO));
			fields.addSingle(Fields.label(language), highlighted(types, language.slug()).norms(Norms.NO));
		}
		for (String code : Fields.CODES) {
			fields.add(code, types.asString().aggregable(Aggregable.YES).projectable(Projectable.YES));
		}
		fields.addSingle(Fields.LABEL_LANGUAGE,
				types.asString().searchable(Searchable.NO).projectable(Projectable.YES));
		fields.addSingle(Fields.ADDRESS, types.asString().sortable(Sortable.YES).projectable(Projectable.YES));
		fields.add(Fields.SLUG, types.asString().analyzer(Analysis.WORDS));
		fields.add(Fields.KEY, types.asString());
		fields.add(Fields.STEMS, types.asString());
		fields.add(Fields.BEGINNINGS,
				types.asString().analyzer(Analysis.BEGINNINGS).searchAnalyzer(Analysis.TYPED).norms(Norms.NO));
		IndexFieldReference<Integer> number = context.indexSchemaElement()
			.field(Fields.NUMBER, types.asInteger().sortable(Sortable.YES).projectable(Projectable.YES))
			.toReference();
		context.bridge(SearchDocument.class, new DocumentBridge(fields, number));
	}

	/** The type of a text that is highlighted by its stored offsets. */
	private static StringIndexFieldTypeOptionsStep<?> highlighted(IndexFieldTypeFactory types, String analyzer) {
		return types.asString()
			.analyzer(analyzer)
			.projectable(Projectable.YES)
			.highlightable(List.of(Highlightable.UNIFIED))
			.termVector(TermVector.WITH_POSITIONS_OFFSETS);
	}

	/** References to the text fields, by name. */
	private static final class References {

		private final IndexSchemaElement schema;

		private final Map<String, IndexFieldReference<String>> byName = new HashMap<>();

		References(IndexSchemaElement schema) {
			this.schema = schema;
		}

		void add(String name, IndexFieldTypeFinalStep<String> type) {
			this.byName.computeIfAbsent(name, (absent) -> this.schema.field(absent, type).multiValued().toReference());
		}

		void addSingle(String name, IndexFieldTypeFinalStep<String> type) {
			this.byName.put(name, this.schema.field(name, type).toReference());
		}

		void write(DocumentElement element, String name, @Nullable String value) {
			IndexFieldReference<String> field = this.byName.get(name);
			if (field == null) {
				throw new IllegalArgumentException("The index has no field " + name);
			}
			element.addValue(field, value);
		}

	}

	/** Writes the values of a document to its fields. */
	private record DocumentBridge(References fields,
			IndexFieldReference<Integer> number) implements TypeBridge<SearchDocument> {

		@Override
		public void write(DocumentElement element, SearchDocument document, TypeBridgeWriteContext context) {
			for (Language language : Language.values()) {
				this.fields.write(element, Fields.label(language), document.label().in(language));
			}
			if (document.labelLanguage() != null) {
				this.fields.write(element, Fields.LABEL_LANGUAGE, document.labelLanguage());
			}
			for (SearchDocument.Words words : document.words()) {
				this.fields.write(element, words.role().field(words.language()), words.words());
				for (Language language : Language.values()) {
					if (words.language() == null || words.language() == language) {
						this.fields.write(element, Fields.exact(language), words.words());
					}
				}
			}
			document.codes()
				.forEach((name, values) -> values.forEach((value) -> this.fields.write(element, name, value)));
			for (String key : document.keys()) {
				this.fields.write(element, Fields.KEY, Analysis.joined(key));
				Analysis.stems(key).forEach((stems) -> this.fields.write(element, Fields.STEMS, stems));
			}
			this.fields.write(element, Fields.ADDRESS, document.address().path());
			this.fields.write(element, Fields.SLUG, document.address().slug().replace('-', ' '));
			element.addValue(this.number, document.number());
			if (Autocomplete.COMPLETED.contains(document.kind())) {
				for (String name : names(document)) {
					this.fields.write(element, Fields.BEGINNINGS, name);
				}
			}
		}

		/** Each name as typed and with its spelling variants normalised. */
		private static Set<String> names(SearchDocument document) {
			Set<String> names = new LinkedHashSet<>(document.keys());
			for (SearchDocument.Words words : document.words()) {
				if (COMPLETING.contains(words.role())
						&& (words.role() != TextField.PERSON || document.kind() == EntryKind.AUTHOR)) {
					names.addAll(List.of(Analysis.folded(words.words()), Analysis.key(words.words())));
				}
			}
			return names;
		}

	}

}
