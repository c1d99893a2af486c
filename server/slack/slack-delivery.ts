/** Where in Slack something happened; `team` is who installed us, an organisation where it did so for all its workspaces; `threadTs` is absent for what stands in the channel itself. */
export interface SlackPlace {
  readonly team: string;
  readonly channel: string;
  readonly threadTs?: string;
}

/** Something to be answered; `eventId` is Slack's own ID of the delivery, the same for each of its repetitions. */
export interface SlackTask extends SlackPlace {
  readonly kind: "ask" | "check";
  /** The same for all deliveries, and all kinds of events, that tell of one message. */
  readonly id: string;
  readonly eventId: string;
  readonly user: string;
  /** Without Slack's markup. */
  readonly text: string;
  /** The message that asks; absent for commands, which are no message. */
  readonly ts?: string;
  /** Only for commands: where an answer can be sent that the channel does not take. */
  readonly responseUrl?: string;
}

/** What Slack tells us, as far as it concerns us. */
export type SlackDelivery =
  | { readonly type: "challenge"; readonly challenge: string }
  /** `onlyIfKnown`: nobody named us; it is for us only in a thread in which we have answered before. */
  | { readonly type: "task"; readonly task: SlackTask; readonly onlyIfKnown: boolean }
  | { readonly type: "usage-wanted"; readonly command: string }
  | { readonly type: "panel-opened"; readonly place: SlackPlace }
  | {
      readonly type: "vote";
      readonly team: string;
      readonly user: string;
      readonly answerId: string;
      readonly vote: "up" | "down";
      readonly responseUrl?: string;
    }
  | {
      readonly type: "source-wanted";
      readonly team: string;
      readonly passageId: string;
      readonly triggerId: string;
      readonly responseUrl?: string;
    }
  | { readonly type: "uninstalled"; readonly team: string }
  | { readonly type: "nothing" };

/** The buttons under an answer: what their `action_id` begins with; the rest only tells them apart. */
export const actions = { up: "vote:up", down: "vote:down", source: "source:" } as const;
