import { useId } from "react";

interface Props {
  readonly heading: "h2" | "h3";
  readonly label: string;
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** Questions to be asked with one press. */
export function QuestionList({ heading: Heading, label, questions, onAsk }: Props) {
  const id = useId();
  return (
    <div className="question-list">
      <Heading id={id} className="label">
        {label}
      </Heading>
      <ul aria-labelledby={id}>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
