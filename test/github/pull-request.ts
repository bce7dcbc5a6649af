import { git } from '../repository/history.ts';
import { type Described, describedRequest } from './openapi.ts';
import { type ApiServer, apiOf, apiServer, type Recorded, type Reply } from './server.ts';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

interface CheckRun {
  readonly id: number;
  readonly created: Record<string, unknown>;
  title: string;
  summary: string;
  readonly annotations: Record<string, unknown>[];
  /** Sizes of the batches that came. */
  readonly batches: number[];
}

interface LineComment extends Comment {
  readonly path: string;
  readonly line: number;
}

/** GitHub with one pull request, as far as a gate speaks to it. Every request has to fit GitHub's own description. */
export interface StandIn extends ApiServer {
  readonly checkRuns: CheckRun[];
  readonly comments: Comment[];
  readonly lineComments: LineComment[];
  /** Requests that GitHub's description does not allow, and what is wrong with them. */
  readonly wrong: string[];
  /** Operations in their order. */
  readonly operations: string[];
}

export interface StandInOptions {
  /** The repository that it holds. */
  readonly root: string;
  readonly base: string;
  readonly head: string;
  /** Refuses what it is given instead of doing it. */
  readonly refuse?: (operation: string) => Reply | undefined;
  /** The user that the token belongs to; undefined for the token of a workflow, which belongs to an app. */
  readonly login?: string;
}

export async function standIn(options: StandInOptions): Promise<StandIn> {
  const { root, base, head, refuse, login } = options;
  const own =
    login === undefined
      ? { login: 'github-actions[bot]', type: 'Bot' as const }
      : { login, type: 'User' as const };
  const checkRuns: CheckRun[] = [];
  const comments: Comment[] = [];
  const lineComments: LineComment[] = [];
  const wrong: string[] = [];
  const operations: string[] = [];
  const repository = apiOf(root);
  let lastId = 1000;

  function answer(request: Recorded): Reply {
    let described: Described;
    try {
      described = describedRequest(request);
    } catch (error) {
      wrong.push((error as Error).message);
      return { status: 422, body: { message: (error as Error).message } };
    }
    operations.push(described.operationId);
    return refuse?.(described.operationId) ?? perform(described, request);
  }

  function perform({ operationId, path, query, body }: Described, request: Recorded): Reply {
    const sent = body as Record<string, never>;
    const page = <T>(items: readonly T[]) => {
      const size = Number(query.get('per_page') ?? 30);
      const start = (Number(query.get('page') ?? 1) - 1) * size;
      return { body: items.slice(start, start + size) };
    };
    switch (operationId) {
      case 'checks/create': {
        const { output, ...created } = sent as unknown as { output: Output };
        const { title, summary, annotations = [] } = output;
        checkRuns.push({
          id: ++lastId,
          created,
          title,
          summary,
          annotations: [...annotations],
          batches: [annotations.length],
        });
        return { status: 201, body: { id: lastId } };
      }
      case 'checks/update': {
        const run = checkRuns.find(({ id }) => String(id) === path.check_run_id);
        if (run === undefined) return { status: 404, body: { message: 'Not Found' } };
        const { output } = sent as unknown as { output: Output };
        run.title = output.title;
        run.summary = output.summary;
        run.annotations.push(...(output.annotations ?? []));
        run.batches.push(output.annotations?.length ?? 0);
        return { body: { id: run.id } };
      }
      case 'issues/list-comments':
        return page(comments);
      case 'issues/create-comment':
        comments.push({ id: ++lastId, body: sent.body!, user: own });
        return { status: 201, body: { id: lastId } };
      case 'issues/update-comment': {
        const comment = comments.find(({ id }) => String(id) === path.comment_id);
        if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
        comment.body = sent.body!;
        return { body: comment };
      }
      case 'users/get-authenticated':
        return login === undefined
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : { body: { login } };
      case 'pulls/list-files':
        return page(files());
      case 'pulls/list-review-comments':
        return page(lineComments);
      case 'pulls/create-review': {
        const { comments: made } = sent as unknown as {
          comments: Pick<LineComment, 'path' | 'line' | 'body'>[];
        };
        for (const { path: file, line, body: text } of made)
          lineComments.push({ id: ++lastId, path: file, line, body: text, user: own });
        return { body: { id: ++lastId } };
      }
      default:
        return repository(request);
    }
  }

  /** Hunks as GitHub shows them: three lines around each change, no header. */
  function files(): unknown[] {
    const names = git(root, 'diff', '--name-only', '-z', `${base}...${head}`).split('\0');
    return names
      .filter((name) => name !== '')
      .map((filename) => {
        const diff = git(root, 'diff', `${base}...${head}`, '--', filename);
        return { filename, status: 'modified', patch: diff.slice(diff.indexOf('\n@@') + 1) };
      });
  }

  const server = await apiServer(answer);
  return { ...server, checkRuns, comments, lineComments, wrong, operations };
}

interface Output {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: Record<string, unknown>[];
}
