"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": 0.02,
    "activations": -0.29,
    "attention": -0.04,
    "budget": -0.82,
    "checkpoint_loading": -0.58,
    "cuda_graphs": -0.22,
    "exception_holds_tensors": -0.3,
    "fragmentation": 0.23,
    "gradients_enabled": -0.26,
    "host_memory": 0.23,
    "kept_tensors": 0.2,
    "kv_cache": -0.39,
    "library_workspace": -0.12,
    "logits": -0.12,
    "model_weights": -0.22,
    "non_torch_memory": 0.01,
    "none": 4.67,
    "optimizer_state": 0.11,
    "other_processes": 0.16,
    "own_workers": -0.68,
    "previous_allocation": 0.27,
    "process_limit": -0.72,
    "retained_graph": 0.05,
    "wrong_device": -1.18,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-0.80 gb
-0.60 cache gpu mb memory same ~train
-0.40 12>gb 16>gb 32>k as>in at back but card cpu cuda device dies epoch every go heads it keeps load mib needs never
-0.40 nothing now ok only passes run runs second softmax split step the>same tokens true we when works ~activ ~conte
-0.40 ~memor ~nothi ~seque ~throu
-0.20 0>3 0>4 0>5 0>9 0>95 0>in 10>gb 11>gb 120>k 13>b 14>gb 16>k 16>mb 1>gets 2048>512 24>gb 256>k 2>gb 2>instead
-0.20 2>of 2>x 30>k 3>gb 3>x 40>gb 40>k 4>1 4>k 512>x512 5>gb 6>gb 7>b 8>gb 8>k 9>gb =0 =2 =3 a100 a>4 a>512 a>6 a>new
-0.20 a>person a>plain a>single activations adam adamw after ahead ahead>of all>of alloc allocator alone>is always
-0.20 an>n and>a and>it another app arena as>it as>one as>the as>well at>the attached attention attn auto autotune
-0.20 back>to backbone backward base batch batch>4 batch>64 batch>size batches become before>it below bf16 big
-0.20 billion>weights block blocks board broadcasting bs buffer>of buffers by>length called can can't cap capture
-0.20 cards case causal changed checkpoint chunk class closed cloud comes context copy cpp crash cross ctx cudnn
-0.20 cusolver cut data>i day days de dead default dense>layer desktop dict do>the done down down>to dtype each
-0.20 each>of each>time eager earlier edges edit edit>2 embedding>table enable encoder ends engine enough entropy
-0.20 error even everything exactly exllama fail failed failed>to fails false fell fewer fewer>slots find fine fits
-0.20 fixed>it flash flat float float16 for>64 for>each for>me forward fp32 fraction fragmentation free from fused g
-0.20 gat gets gib>out gigs goes going gone good gpu>0 gpus grad gradients group grows h100 half has>4 head held help
-0.20 helped here history holds host hour i'm i>looked i>set i>took if implementation in>a in>float32 in>our in>the
-0.20 inference inside instance is>fine is>that it's it's>a it's>the it>starts it>stops it>was it>went item iteration
-0.20 its jax job jobs joint just keep keeping kept keras l lab large layer>of layers leaves length>of lengths less
-0.20 lidar limit list llama llama>cpp llm loaded loading loads local log logits long looked loop lora lost m>points
-0.20 machine mailing mailing>list manual map maps matrix>as max>seq maximum mb>of me mean mem micro million>edges
-0.20 million>rows mine mode model models more moved my>own n>matrix nccl needed net network new ngl night no no_grad
-0.20 non notebook np>2 np>8 number>is numpy nvidia nvidia>smi of>24 of>32 of>4 of>64 of>8 of>a of>my of>the of>them
-0.20 of>your old ollama on on>an on>one on>top once one>of one>with ones oom open optimizer our our>data ours out
-0.20 out>of over>a over>the own paper parallel params part past peak per per>sample person photos pipeline plain plus
-0.20 pod point policy pool post precision process prompt py python pytorch q q>k queue ram ran rank re reduce
-0.20 reserved result rmm room running sampler saved scene score score>matrix scratch script sdpa segments self server
-0.20 session sglang share shared short since>i single six size>of sizes slots smaller smi so>i solved stable stage
-0.20 state states stays still stops stored sum summary swapped>the t4 takes targets ten tensorflow tensorrt tensors
-0.20 test tf than>the thank thank>you that>was the>3 the>3090 the>card the>dense the>end the>flatten the>matrix
-0.20 the>model the>numpy the>other the>paper the>second the>tokenizer the>torch the>weights their there this those
-0.20 thread through tile times>the to>0 to>120 to>512 to>the together too took torch>cuda torch_dtype total traceback
-0.20 train trainer training trains transformer u under until up update us usual v v100 values vectors>of vgg16 video
-0.20 vram was>missing was>too weights well went>from what which windows with>16 without work worker workers workspace
-0.20 x512 x>512 xformers yet ~accum ~alway ~anoth ~appen ~attac ~atten ~autot ~backb ~backe ~batch ~block ~bucke
-0.20 ~buffe ~calle ~captu ~causa ~chang ~check ~chunk ~close ~colle ~comme ~compi ~compl ~compo ~copie ~creat ~cusol
-0.20 ~defau ~deskt ~detac ~detec ~devic ~disab ~earli ~engin ~enoug ~envir ~exact ~exlla ~exten ~faile ~failu ~filte
-0.20 ~finis ~forwa ~gener ~globa ~gradi ~graph ~handl ~helpe ~impor ~initi ~insid ~insta ~itera ~keepi ~launc ~layer
-0.20 ~leave ~limit ~loade ~loadi ~looke ~lower ~machi ~maili ~manua ~maxim ~minut ~model ~modul ~momen ~neede ~neigh
-0.20 ~netwo ~noteb ~nvidi ~optim ~paral ~param ~parti ~patch ~perso ~photo ~piece ~pipel ~polic ~preal ~preci ~predi
-0.20 ~prefi ~proce ~proje ~promp ~pytho ~pytor ~quadr ~raise ~recom ~recor ~reduc ~refer ~relea ~remai ~remov ~repla
-0.20 ~repor ~reser ~resid ~resta ~resul ~runni ~scrat ~scrip ~serve ~servi ~sessi ~sglan ~shard ~share ~singl ~small
-0.20 ~softm ~solve ~stabl ~start ~state ~stati ~stopp ~store ~summa ~survi ~switc ~teach ~tempo ~threa ~toget ~trace
-0.20 ~trito ~valid ~varia ~whisp ~windo ~witho ~worke ~works é ó на
+0.20 000>x 01>19 0>1200 0>end 0>x 1000>times 1024>1024 1080>p 1080>ti 10>12 14>55 180>k 18>exabytes 1>1 1>3 1>4096
+0.20 1>7 1>8 1>e5 1>e6 1>n 1>since 1>so 1>the 1>while 200>tokens 2048>2048 224>224 224>is 256>where 256>x 2>27 2>31
+0.20 2>billion 2>is 2>million 2>samples 2>tb 2>tib 2>with 30000>30000 300>000 300>gb 300>x 335>gib 360>gb 3>1 3>2048
+0.20 3>after 3>by 3>combos 3>gib 3>m 4096>4096 4096>that's 40>min 4>7 4>mb 4>million 50000>50000 500>gb 50>000
+0.20 512>512 512>64 512>i 60000>x60000 60>000 60>gib 64>64 64>is 64>with 64>x64 65536>on 7450580>60 745>gib 7>tb
+0.20 800>gb 800>k 900>k 90>gb 93>gb 9>3 9>e9 =4 a>1 a>1080 a>2 a>7 a>700 a>and a>batch a>box a>bug a>column a>factor
+0.20 a>garbage a>gigantic a>key a>la a>million a>missing a>negative a>none a>point a>small a>warning accident across
+0.20 adaptive added>in adjacency>matrix after>reading again>i against align all>900 all>candidates all>distances
+0.20 all>it all>the allocate>7450580 allocated>from an>image and>batch and>channels and>one and>pred and>preds
+0.20 and>seconds and>some and>still and>target and>the and>then and>time and>wrote and>y annotation api api>no
+0.20 applied>twice are are>16 are>6 are>hashes are>not args arguments array as>3 as>4 as>channels as>its as>scale
+0.20 as>seconds asarray asks asks>for at>0 at>1080 at>first axes>of axes>with axis>swapped b b>1 b>2048 b>3 b>b b>c
+0.20 b>each b>for b>h b>none bake batch>1 batch>and batch>dimension batch_size>in be>4 because been>expand
+0.20 before>pooling before>start before>the before>torch being>made billion>pixels bin bins both>sides bounding box
+0.20 broadcast>to broadcasts broadcasts>to buffer>is built built>the buy by>400 by>contiguous by>printing bytes>i c++
+0.20 cada calculation call>torch cam came came>from cams candidates canvas card>48 card>could card>you cast>to cat
+0.20 catalogue cause cent centimetres cfg channels>permute characters characters>of chars check>on chw clips
+0.20 clips>have code code>expects collate column>gave columns combos come>on compares compares>all compute>the
+0.20 computed>for config config>is config>key confusion consecutive contiguous contrastive contrastive>loss conv>asks
+0.20 conv>thinks coordinates>in could count covariance crashes>at cuda>out cudamalloc cudf>join cv2 d decoder
+0.20 decoder>was degree device>by dim>0 dim_size dims>were distance distance>matrix distances distances>between do
+0.20 do>a do>it do>that docs doesn't>exist doesn't>fit double duration>in dynamic e e5 e6 e9>in e>n each>is each>side
+0.20 edge edge_index eib ein elementwise emb embedding>was embeddings empty empty>of encoded encoded>with encoding
+0.20 encoding>table end end>before endianness epoch's era eta everything's everything's>fine everything>was exist>in
+0.20 expand>and expects expects>seconds exploded exporter extra f>one_hot failing failing>is failing>op faiss fake
+0.20 feats feature features>and features>x ficou file>so filled fine>with firmware firmware>of first>conv first>layer
+0.20 fit>in flag flag>set float32 float32>that float64 floats followed followed>by following following>the for for>1
+0.20 for>17 for>300 for>745 for>a for>all for>an for>one for>that formed found>by four>axes frame>buffer frames>for
+0.20 free>text from>a from>max from>the fun garbage garbage>value gave>it gave>the gb>batch gb>kernel gb>no gb>the
+0.20 gb>use gb>whatever gets>18 ghislain gib gib>no gigantic gives>10 gives>a gives>me giving goes>in got>one gp
+0.20 gpu>as gpu>has gpytorch gram gram>matrix grid>is grid>of gts h had>thought has>one has>shape has>torch has>two
+0.20 hashes have>been have>no height>and hello hence hessian hey hey>all hidden hm hop hours>of huge hwc hz i'd>say
+0.20 i>call i>compute i>did i>have i>know i>left i>meant i>pass i>passed i>wanted id>and id>was idea idea>where idf
+0.20 idf>of ids>are ids>of ignore ignore>label image image>as image>of in in>3 in>float64 in>full in>gpytorch
+0.20 in>metres in>millimetres in>milliseconds in>one in>your index input input>is inputs instead int32 int32>overflow
+0.20 int>1 int>and int>overflow integer into>a into>the is is>0 is>1 is>1000000000000000019884624838656 is>9 is>a
+0.20 is>allocated is>an is>for is>from is>n is>neat is>one is>right is>sized is>the is>torch it's>4 it>asks it>isn't
+0.20 it>made it>says it>sparse it>wants it>would jaja jlq join joost jpg just>before k>9 k>by k>docs k>floats k>rows
+0.20 k>samples k>that's k>with keep>it keys>on khz khz>so kron kron>a label>image label>of last>line layer>is le
+0.20 lenght length>as length>regulator line line>alone line>in line>of linear>2048 linear>512 literally look look>at
+0.20 loss loss>is loss>was lpereira lstm m>columns m>nodes made>a made>it made>the makes>all many mask>none masked
+0.20 matmul matmul>of matrix>for matrix>in matrix>of matter>what max>to max_frames max_length>with max_seq_len
+0.20 max_seq_len>in mb>and mb>each me>3 meant>size merge meshgrid>of meshgrid>over mil millimetres million>columns
+0.20 million>inputs million>nodes million>parameters milliseconds min mining minus minus>n missing mistake mixed>up
+0.20 mm model>2 model_max_length>and model_max_length>is model_max_length>which more>voxels morning mt multiplication
+0.20 multiplied multiplied>by my my>config my>loss my>mistake my>whole n>and n>d n>is n>with n>ã nbytes neat negative
+0.20 nils nms no>card no>further no>idea no>matter node>count nodes>of none none>b none>x nope normalised not>pixels
+0.20 np>int32 num num_embeddings number nxn of>1000 of>1024 of>30 of>300 of>700 of>b of>bytes of>four of>frames
+0.20 of>shape of>silence of>that of>weights of>zero on>a on>both on>our one one>hot one>line one>model one>slot
+0.20 one>zero op>is order otto9 our>c++ our>side outer>product outofmemoryerror outofmemoryerror>cuda output>size
+0.20 over over>64 over>four overflow>in pad>to padded padded>to padding>longest padding>max_length pads>to pairs>of
+0.20 pass>the passed>in passed>the passing pca ped ped>í petabyte picture pixels>wide plainly please>no point>at
+0.20 points>each pooling pooling>so porque position positional positional>encoding pred>target pred>y preds>n printed
+0.20 printed>just printing product>where protobuf pushed put>the questions ragged randn ranking rate>and rate>passed
+0.20 rather rather>than raw read>as read>with reasonable regression regulator relabel remapped render repeat>1
+0.20 request request>is request>the requested ridiculous roi roi_align root root>cause row rows>335 rows>each rpn s
+0.20 s>i sample sample's samples>each samples>i sanity sanity>check say says>it scale>factor scale_factor>512 scatter
+0.20 scatter's scatter's>dim_size scipy>matrix scores>at seconds>of seed>is seed>seed sent sentence sentinel seq
+0.20 serve serve>a set>512 set>so set>to shape shape>is should should>have shows>the sides silence silly sim
+0.20 since>the size>224 size>512 size>at size>in size>was size>where size>with size_t sized sized>from slot so>it
+0.20 so>n somebody someone someone>put sparse sparse>tf spectrogram spent square squared squeeze>1 stacking start>and
+0.20 steps>in stft straight straight>from stray string style subtract such swapped>in swapped>so t>got t>with table
+0.20 table>of target target>size tb>for tensor>cuda text>column tf>idf tfidf than>3 that>length that>line that>size
+0.20 that>tokenizer thats thats>2 the>adaptive the>adjacency the>api the>batch the>cast the>channel the>code
+0.20 the>collate the>confusion the>conv the>counts the>cudf the>device the>dims the>embedding the>exporter the>extra
+0.20 the>file the>flattened the>float32 the>frame the>huge the>id the>ids the>image the>kernel the>label the>largest
+0.20 the>length the>line the>linear the>loss the>mask the>node the>padding the>pairwise the>position the>positional
+0.20 the>raw the>request the>row the>scan the>scipy the>sentinel the>shape the>sim the>similarity the>spectrogram
+0.20 the>stack the>stride the>tensor the>tfidf the>threshold the>timestamp the>trt the>tutorial the>view the>vocab
+0.20 the>vocabulary the>voxel the>whole the>window the>wrong the>yaml them>my then>nn there's there's>a there>you
+0.20 these these>are they>are thinks>that thinks>there thought>it thousand three>axes threshold>of ti>the time>axis
+0.20 timestamps to>a to>an to>dense to>it to>n to_dense_adj todos token token>ids tokens>2 too>many too>much
+0.20 torch>bincount torch>i torch>outofmemoryerror torch>randn torch>size torch>tensor transposed tried tried>to
+0.20 triplet>mining trt turned turned>into tutorial twice two two>million typo'd uint un unix unrolled unrolled>over
+0.20 unsigned>so unsqueeze>on upper upsample>scale_factor upstream upstream>does use used user>id user>ids value
+0.20 variable>was vecs version>in version>of view>1 view>the vk vocab vocab>250 von voxel>grid voxels vs w w>c want
+0.20 wanted>the wants>1 wants>2 wants>600 warning>about was>counted was>formed was>given was>in was>meant was>passing
+0.20 was>sized was>the wav weight weights>no went were>swapped whatever where>i where>the where>you while>my whole
+0.20 whole>batch whose wide will with>0 with>400 with>65536 with>all with>batch with>counts with>my with>one
+0.20 with>size with>wrong works>after world would>be would>do would>need wrapped wrapped>around wrong>endianness
+0.20 wrong>order wrote>torch wurde x60000 x64 x>1 x>300 x>50 x>of x>unsqueeze x>with y y>2 yeah yes>i yields you've
+0.20 you>buy you>meant you>pad you>passed you>want your>custom your>data your>yaml zero>too zeros>h zeros>n ~10240
+0.20 ~12000 ~18446 ~20240 ~48000 ~74505 ~accid ~acros ~again ~alloc ~annot ~asarr ~becau ~bound ~calcu ~canva ~catal
+0.20 ~centi ~chara ~colla ~combo ~confu ~conse ~conti ~contr ~conv1 ~covar ~cudam ~datab ~degre ~dupli ~dynam ~encod
+0.20 ~epoch ~expec ~explo ~expor ~faili ~featu ~figur ~fille ~firmw ~follo ~forme ~ghisl ~gigan ~givin ~gpyto ~hashe
+0.20 ~hessi ~hidde ~ignor ~input ~inste ~integ ~kerne ~lengt ~liter ~lpere ~maske ~matmu ~matte ~minin ~missi ~mista
+0.20 ~morni ~multi ~nbyte ~negat ~norma ~outof ~padde ~parse ~passe ~passi ~petab ~pictu ~plain ~pooli ~porqu ~pushe
+0.20 ~quest ~ragge ~ranki ~rathe ~regul ~relab ~remap ~resiz ~ridic ~scatt ~scene ~senti ~shade ~shoul ~simil ~someb
+0.20 ~someo ~strai ~strin ~subtr ~targe ~tenso ~terab ~thous ~thres ~token ~turne ~tutor ~typo' ~unrol ~upstr ~voxel
+0.20 ~whate ~wrapp ~x6000 ~yield ~you'v ~запро ã ã>o å í í>a а в из по там さ さ>れ し>て で>、 と と>し り>ま れ
+0.20 れ>て チ ネ ネ>ル ャ ル ン 数 番 直 直>り 解 계>산 고>해 기 기>가 됐 면 산 스 스>에 여 여>서 인 크 크>기 터 필
+0.20 하>고
+0.40 0>001 0>01 137>gb 1>e30 1>e9 250>k 28>x28 2>set 300>k 3>2 50000>1 600>gb 640>gb 64>4096 90>k =5 a>b a>hash a>lot
+0.40 added adj all>pairs allocate an>int anchors and>b arange>0 argument as>nchw asked at>11 axes bincount>with boxes
+0.40 bug by>8 by>a by>accident bytes>as cartesian cartesian>product cdist>of cdist>on channel check classes computed
+0.40 conv coordinates corrupt>gguf cp cudf dimension dims>are divide divide>by dot dummies duration e12 e30 elements
+0.40 exabytes eye f field flatten>before flattened forgot forgot>to frames get_dummies get_dummies>on gguf given
+0.40 given>in gives got grid h>w hash height histogram i i>gave img in>as in>mm in>ms instead>of interleave into iou
+0.40 it>full it>tries k>points kernel kernel>matrix key labels lol lot m makes makes>60000 max_length mel merge>on
+0.40 metres million missed missed>the missing>squeeze n>broadcast negative>length nn nn>linear no>gpu nodes none>with
+0.40 np>eye np>meshgrid nulls nulls>cartesian num_classes of of>400 of>three off>by on>300 on>the one>28 outer
+0.40 over>all overflow overflowed pad pads pairs permute pixels points pred>is rate reddit repeat_interleave resize
+0.40 rows rubbish sample>rate scale_factor scipy side similarity something tensor the>header the>histogram the>width
+0.40 thinks timestamp timestamp>in to>3 to>tokenizer to_dense to_dense>on toarray>on todense
+0.40 tokenizer>model_max_length torch>cdist torch>empty tries tries>to triplet uninitialised unsqueeze unsqueeze>0
+0.40 unsqueeze>1 up>to upsample user view viewport voxel voxel>size was was>asked was>read went>in were with>x would
+0.40 wrote x28 y>is yaml yaml>has you ~10000 ~21474 ~42949 ~ancho ~carte ~compu ~coord ~dimen ~divid ~durat ~endia
+0.40 ~exaby ~facto ~float ~forgo ~frame ~garba ~heigh ~histo ~label ~metre ~misse ~modif ~nanos ~pixel ~point ~print
+0.40 ~reddi ~reque ~rubbi ~sanit ~secon ~somet ~spars ~subdi ~think ~toden ~tripl ~unini ~unsqu ~upsam ~viewp
+0.60 0>1 1>2 1>and 2>m a adjacency an arange asked>for became billion bincount broadcast by bytes cast corrupt counts
+0.60 csr dim e9 flatten gave header label linspace matrix ms n n>1 n>n of>1 one_hot padding pairwise passed pred
+0.60 product read samples seconds so so>the subdivision swapped tib to>allocate toarray tokenizer torch>zeros typed
+0.60 unsigned wanted wants width>10240 wrong ~adjac ~arang ~argum ~becam ~billi ~binco ~broad ~corru ~count ~dista
+0.60 ~eleme ~heade ~linsp ~overf ~paddi ~pairw ~permu ~produ ~repea ~sampl ~squar ~swapp ~times ~toarr ~unsig ~wante
+0.80 400>k as axis channels column dims expand factor hot id ids int k linear made max meant meshgrid
+0.80 model_max_length nchw nhwc np repeat scale size squeeze t tb torch typo where x ~colum ~expan ~linea ~matri
+0.80 ~meshg ~squee
+1.00 # length zeros ~chann ~flatt ~milli
+1.20 cdist dense width
""",
    "activations": r"""
-0.60 after b each gpu line loss model then torch when
-0.40 0>9 1>and an and>then attention batch>1 blender both build by>the cache card classes dies don't edit fixed
-0.40 fraction free from>the g gave gb gb>in gb>of gib grad job kept loads logits mode moved next node only our
-0.40 parallel past pool process ram rank request self session small softmax start state still tensors to>the true
-0.40 users whisper with>a zero ~atten ~befor ~blend ~buffe ~model ~param ~reser ~start ~tenso ~varia ~whisp
-0.20 0>1 0>2 0>4 0>6 0>8 0>85 0>92 0>95 0>97 0>and 0>in 0>the 100>k 1080>ti 128>with 12>is 12>k 13>b 16>8 16>k 1>0
-0.20 1>2 1>6 1>7 1>8 1>fails 1>in 1>of 1>ok 1>the 20>users 224>x224 250>k 28>instead 2>0 2>2 2>3 2>no 2>of 2>per
-0.20 31>gb 32>16 32>k 3>2 3>gb 41>gib 48>gb 4>gb 4>images 4>one 4>to 512>on 58>gb 5>gb 64>gb 64>passes 64>x64 6>gb
-0.20 7>b 80>gb 8>g 8>in 8>on 8bit 96>x96x96 9>gib =2 =3 a100 a5000 a>16 a>few a>hitch a>laptop a>lot a>new a>smaller
-0.20 across active adafactor adamw again alive all>512 alloc already already>and also and>a and>gives and>on and>one
-0.20 and>that another answers any>more app append arena args array as>long as>soon asked asks asks>for at>0 at>11
-0.20 at>6 at>9 at>all at>it at>start at>the attends attn auf>der author authors autograd autotune away axial axis
-0.20 b>on back baddbmm bank bar batch>16 batch>and batch>prefill batch>size batch>to became before before>it
-0.20 beforehand bei being below benchmark between bf16 billion bit bitsandbytes board box break breaks buffers bug
-0.20 built but>by but>the by by>hand bytes cache>for cached caches caching call callback called calls can canvas caps
-0.20 capture card>0 card>is case cast cat cdist cell chats check checkpointing>is checkpointing>with ckpt class
-0.20 closed cluster code colab colab>with collection comes comfyui compare compile computed concurrency config>is
-0.20 confirmed constant container context contiguous copies copy corrupt could cpu created cross csv ctx cuda cuda>0
-0.20 cuda>graph cuda_graph_max_bs cudnn cupy dataset>has day ddp dead debug decoder del dense der desktop detach
-0.20 detectron2 dev devices dict did>not die dies>at different dim disk docker docs doesn't>matter doing double
-0.20 driver dropped e e9 eager earlier edge edit>2 ein either el embedding encode encoder end>of ended ends engine
-0.20 enough epoch>3 eval eval>set eval_accumulation_steps evaluate even evicted except extension f factor fail
-0.20 failing fails>at fails>too far feature>bank few final find find_batch_size fine>tune fine>with first fit
-0.20 fits>with fixes flag flash flax float float32 flux for for>the forgot>to fork fp32 from>a from>config from>epoch
-0.20 front fullres function fused gather gb>and gb>batch gb>by gb>no gb>now gb>per generator get>through gets>through
-0.20 gguf giant>picture gib>at give gives>up global go>in goes>over goes>through gone gpu>0 gradient>accumulation
-0.20 gradient_checkpointing>true graph graphs green grew grid grow grow>with grows grows>by growth grpo h100 had>it
-0.20 had>to hand handle has>no head heads held helped his history hitch hold holds home hot hours hundred i'll i've
-0.20 i>use id ids image>encoder image>size in>1 in>and in>my in>parallel in>that in>this in>use index info init
-0.20 inside instance instance_group instance_group>count int8 interesting is>1 is>256 is>64 is>at is>in is>the is>too
-0.20 it>and it>breaks it>can't it>doesn't it>fails it>fits it>had it>has it>says it>through it>to it>works item
-0.20 iteration its>own itself jobs jupyter k80 k>at k>images k>rows keeps>a keras kernel keys keys>for knn know kohya
-0.20 label labels large last later lbfgs leak left len>512 less let lets lets>it lightning line>88 linear linearly
-0.20 lines linked list list>of little llm lm load loaded loading logprob logprobs logps lol long>documents longer
-0.20 longer>samples longformer look look>at looks loop losses low lowered lr luck mac machine main make makes
-0.20 makes>it map matrix max_batch_size max_frames max_length>128 max_num_seqs max_split_size_mb
-0.20 max_split_size_mb>128 mb mean mel mem memory>bank memory>in memory>is meshgrid message mib micro micro>batches
-0.20 mid miner missing mixed mm models module moments more more>and moved>to mpi ms mxnet my my>first my>own n>1 name
-0.20 nccl need>to needs next>to night nightly nn no>error no>giant no>longer no>luck no_grad noch node>in normal
-0.20 not>the notebook now>one now>thanks np np>2 num_workers num_workers>0 numbers numpy nvidia of of>0 of>2 of>24
-0.20 of>32 of>40 of>5 of>9 of>my of>one of>shape offload old ollama on>2 on>and on>colab on>cuda on>it once>set
-0.20 one>gpu one>it one>per one>process one>that one_hot only>a onnx onto ort otherwise output outside over over>the
-0.20 own padded page paged parameters params part passed patch>size path peaks people per>card per>head persistent
-0.20 pick pid plain plan plugin plus pod position positions pr prediction predictions predictor prefill>tokens prefix
-0.20 previous print prints processes product profiler program py python pytorch q q4 qk qk>t queries queue raise
-0.20 raises ran ranks rate rcnn re recorded red ref refiner reply repo report reproduced reserve reserved reset
-0.20 resident restart result right rmm rocm rollout room run>in running runtime sageattention said sam same
-0.20 same>batch same>card same>time says>it scaled schedule score scores scoring scratch script sdpa sdxl search seen
-0.20 seqs sequences set>to settings setup sglang shapes shard share shared shm should shows shows>the sim sits six
-0.20 sixteen size>1 size>for size>in size>is size>of sizes slots slow slow>but smaller>batch snapshot so>no so>the
-0.20 somebody soon soon>as sorry space split squared stable stage>2 standard started starts>at startup state>of
-0.20 states static stays stays>at steps>later stop stopped>it stops>at strategy streams structure sum summary swap
-0.20 swapped switching t tape tb teacher tensorflow tests textures tgi thanks>a thanks>for that>it the>2 the>3090
-0.20 the>authors the>cache the>card the>chain the>checkpoint the>context the>decode the>decoder the>device
-0.20 the>failing the>final the>frames the>gpu the>job the>line the>log the>memory the>merge the>model the>next
-0.20 the>one the>output the>pod the>previous the>profiler the>program the>same the>second the>size the>stack
-0.20 the>standard the>start the>state the>sum the>tile the>time the>validation the>way the>wrong their there
-0.20 these>are thing thing>is those>in threads three>times through>before time>it tiny to>0 to>256 to>5 to>7 to>a
-0.20 to>all to>allocate to>batch to>go token told too>small took>the top torch>cuda total total>tokens traceback
-0.20 tracker trainer trainer's training>with trains>at trains>for transformer trial triangle tried>all tried>gradient
-0.20 tries truncation>true try>to tune tuning turn turn>on turned>out twice typo until until>the up up>with us usage
-0.20 used>to user utilization v v3 validation value values variable variant vgg vgpu via visible vit vllm vm vocab
-0.20 vocabulary vram wan want wants war warm warmup warning was>at was>doing was>gone was>never was>set weights
-0.20 went>to were what>i what>the what>you whatever wheel when>the why window with>16 with>4 with>dynamic with>each
-0.20 with>gpus with>no with>truncation with>your without>a workers works>for works>on workspace wow wrong wrote x224
-0.20 x64 x96x96 x>50 xformers xformers>and yesterday yet your>batch ~12825 ~accel ~acros ~adafa ~adapt ~after ~alloc
-0.20 ~alrea ~anoth ~appen ~attac ~attem ~autho ~autog ~baddb ~becam ~belon ~bench ~betwe ~billi ~bitsa ~break ~cache
-0.20 ~cachi ~calcu ~callb ~calle ~canva ~captu ~class ~clust ~colle ~comfy ~comme ~commu ~compi ~compu ~concu ~const
-0.20 ~conte ~conti ~conve ~convo ~copie ~count ~cudag ~debug ~decor ~decre ~delet ~denoi ~deskt ~detac ~devic ~diffe
-0.20 ~diffu ~distr ~docke ~drive ~earli ~eithe ~embed ~engin ~enoug ~evict ~excep ~exper ~expor ~exten ~extra ~facto
-0.20 ~faili ~fasta ~flatt ~float ~follo ~fract ~funct ~gathe ~globa ~halve ~helpe ~histo ~hundr ~ignor ~impor ~inden
-0.20 ~initi ~insid ~insta ~itera ~itsel ~jupyt ~kerne ~label ~langu ~launc ~lengt ~light ~limit ~linea ~linke ~littl
-0.20 ~lmdep ~loade ~loadi ~logit ~logpr ~longf ~losse ~lower ~machi ~matri ~meshg ~messa ~missi ~momen ~monit ~multi
-0.20 ~night ~norma ~noteb ~nvidi ~offlo ~ollam ~optun ~outpu ~outsi ~padde ~paddl ~paral ~peopl ~perce ~persi ~plugi
-0.20 ~polic ~posit ~preal ~preco ~previ ~print ~proce ~progr ~proje ~pytho ~pytor ~queri ~quest ~refin ~repla ~repli
-0.20 ~repro ~reque ~resul ~resum ~retri ~rollo ~runni ~sagea ~sched ~score ~scori ~scrat ~scrip ~searc ~serve ~sessi
-0.20 ~setti ~sglan ~shape ~shard ~share ~simul ~sixte ~snaps ~softm ~someb ~squar ~squee ~stabl ~stand ~state ~stati
-0.20 ~strea ~struc ~suspe ~switc ~targe ~teach ~termi ~textu ~there ~thoug ~threa ~torch ~trace ~track ~trial ~trito
-0.20 ~tunin ~tutor ~value ~versi ~vocab ~warmu ~warni ~weigh ~whate ~windo ~works ~wrapp ~x96x9 í в гб 上 报>错 调 都
-0.20 错
+0.20 09>02 0>bad 0>or 0>takes 1024>now 1024>x1024 1060>with 1080>p 1080>ubuntu 10>000 10>10 10>5 10>and 10>batch
+0.20 10>iterations 10>was 11>8 11>gb 11>k 1280>x720 128>128 128>3 128>and 12>4 12>6 1333>800 14>gb 14>times 15>10
+0.20 16384>and 16>at 16>for 16>frames 16>goes 16>i 16>in 16>or 16>to 17>gb 1800>residues 18>13 18>mb 192>160 192>192
+0.20 1>204 1>400 1>always 1>i 1>it 1>made 1>on 1>please 200>of 200>steps 2048>px 2048>x1024 2080>ti 20>and 20>min
+0.20 20>s 21>gb 224>px 24>gb 24>mp 256>to 256>with 2>700 2>cm 2>cuda 2>gpu 2>h 2>it 2>k 2>m 2>on 2>same 300>mb
+0.20 302>error 3060>ti 30>gb 30>s 31>7 31>k 32>and 32>at 32>b 32>base 32>but 32>it 32>per 32>s 32>thanks 32>with
+0.20 35>gib 38>gib 3>000 3>3 3>hour 3>i 3>to 4000>x3000 4096>and 4096>in 4096>it 4096>w 40>each 40>gb 40>min 40>s
+0.20 48>as 48>layers 4>1 4>and 4>for 4>gpu 4>gpus 4>h 4>instead 4>m 4>no 4>runs 4>with 4>workers 50>to 512>before
+0.20 512>crops 512>fails 512>no 512>now 512>set 512>to 512>with 512>x 5>cm 5>from 5>is 5>million 5>ok 5>steps
+0.20 6000>4000 6000>px 6000>x4000 600>mb 61>for 62>gb 640>and 64>16 64>512 64>and 64>frames 64>the 64>to 64>was 6>mb
+0.20 6>on 720>p 74>minute 7>1 7>gb 7>of 8192>in 8>and 8>gb 8>instead 8>is 9000>tokens 900>frames 900>k 900>mb
+0.20 96>cubed 96>on 9>gb 9>m =1 =5 a1111 a>20 a>3 a>4 a>6 a>crowd a>customer a>document a>handler a>matrix a>poster
+0.20 a>reason a>single a>t4 a>time a>token a>two about>3000 about>4 above>40 according according>to accordingly
+0.20 accumulation action action>needed adam>to add>a after>the after>upgrading agents agents>in agree all>10 all>in
+0.20 all>latents all>layers all>pages all>patches all>placed all>ten allocate>failed
+0.20 allocation>cudaerrormemoryallocation allocation>error allocations>may allowed>18 almost alone>and alphafold
+0.20 always>at always>the ambitious among amp amp>it an>11 anchor and and>260 and>context and>didn't and>eval
+0.20 and>forgot and>gets and>its and>memory and>nobody and>not and>nothing and>now and>our and>so and>the and>there
+0.20 and>this and>two and>use and>uses and>went and>width animatediff animatediff>with anjali anjali>kr answer
+0.20 applied applied>after are>60 are>fine are>four are>what around>the as>a as>it assign assumes at>1024 at>1080
+0.20 at>20 at>200 at>21 at>224 at>256 at>3 at>32 at>4 at>4096 at>480 at>600 at>640 at>720 at>8 at>batch at>fault
+0.20 at>least auto>and auto>batch autre b7 b>128 b>with backbone>from backend backend>out backward backward>fails
+0.20 backward>pass bad>allocation base>filters batch>2 batch>3 batch>512 batch>8 batch>96 batch>count batch>did
+0.20 batch>finder batch>four batch>made batch_size>16 batch_size_per_card batching>in batchsize be>faster be>great
+0.20 beam beam>10 beam>size beams because>no because>your become been been>set been>the before>they before>train
+0.20 better>default beyond beyond>my beyond>what big>for bild blank block blocks>at body book boxes>and boxes>in
+0.20 boxes>on boxes>the brain branch>with broke broke>it broken brought>it bs>1 bs>10 bs>64 bucketing bucketing>by
+0.20 budget budget>no builds but>that but>with bvh by>boxes by>chance by>half bytes>12 c'est>la c>8192 caffe
+0.20 call>torch calling came>in can't>carry can't>find can't>work can>see cannot cap cap>the capped>it capping
+0.20 card>for card>to carry catboost>cuda cause>system chance checkpoint checkpoint>around checkpoint>in
+0.20 checkpointing>was chewing chunk>4096 chunk_size chunk_size>4 chunked chunked>prefill chunks chunksize cityscapes
+0.20 clips>and clips>at closes clouds cm cnn coin collected colmap come>in come>out commented>out complete completes
+0.20 component compute>buffer con config>but contains contains>the contracts conv conv>block conv>encoder convnext
+0.20 corpus corresponds corresponds>to cortos costs count>to cpp cpu>it cpu>the crash>to crashed crashed>on create
+0.20 create>context crop>from crops>that's crowd>picture crowded cube cubed cuda>12 cuda>cuda_lib cuda>exception
+0.20 cuda_error_out_of_memory cuda_lib cuda_lib>memory_pool cudaerrormemoryallocation cudaerrormemoryallocation>out
+0.20 cudamalloc cudamalloc>gpubuffer cured cured>it cut>to cycles d d'un d>u d>unet da dans dans>le dask dataset
+0.20 days>since decides decode>is decoding deep default>and default>config default>from demo depth det detection
+0.20 dev>with device>batch device>id device>is diarisation didn't didn't>help dies>on dino disabled dmitri do>call
+0.20 document document>in document>of documents>of does doesn't done>all doubled>the down>in drew drone drop>from
+0.20 dropping drops dynamic dynamic>batching dynamic>padding each>of each>one each>start each>time efficientnet eight
+0.20 else>on em embedding>service empty empty_cache empty_cache>every en enable_attention_slicing enabling encoded
+0.20 encoded>with engine>builds entire>book entire>test entries>gives epoch epoch>1 epoch>5 epoch>without error
+0.20 error>on es esm esm>2 esrgan>with evaluation every every>block every>intermediate everything everything>in
+0.20 everything>is exception>in explains explains>the exploded explodes face failed>out failed>to fails>for fails>on
+0.20 failure>this false>to fans fans>out fasta features fed>the feedback file>on fills fills>the filter filters
+0.20 fine>for fine>on finished>overnight finishes first>epoch first>i first>stage first>tile fit>use fix>2 fix>at
+0.20 fix>from fix>x2 fixed>it folder folder>is folder>with folds for>20 for>a for>b for>backward for>it for>my
+0.20 for>video for>yolo forgot>that forty>minutes forum>post forward forward>can't forward>of forwards found found>it
+0.20 four four>of four>times frame frames>32 frames>at frames>ok freezing freezing>it freq freq>2 friendly from>1024
+0.20 from>1333 from>40 from>512 from>batch from>my from>oom from>resnet from>that from>there froze full>2 full>2048
+0.20 full>graph full>precision full>resolution full>table gb>1060 gb>1650 gb>20 gb>because gb>card gb>closing
+0.20 gb>during gb>file gb>i'd gb>it gb>laptop gb>micro gb>other gb>profile gb>spare gb>use gb>v100 gb>with gb>카
+0.20 generate generating genome get gets gets>a gets>me giga ging given given>the gives>17 go go>over go>through
+0.20 go>to goes goes>at gone>so got>the gpu>has gpu>of gpu>setting gpu_assign_thr>100 gpubuffer gpubuffer>allocate
+0.20 gpus gpus>for gradient_accumulation_steps gradient_checkpointing_enable>saved gradients gradients>no graph's
+0.20 graph>on graph>with graphs>by ground ground>truth gt gt>boxes gtx>1080 h>302 had>11 had>300 had>5 had>900
+0.20 had>been had>never half halve handler handler>that happens>in has>128 has>30 has>31 has>900 has>more have
+0.20 have>with he>had help hence>the him history>is hit hour>podcast how>many i i'd i'd>been i>capped i>didn't
+0.20 i>disabled i>do i>fed i>go i>got i>just i>never i>put i>raised i>rebooted i>reduced i>removed i>see i>split
+0.20 i>take id>2 image>had image>in image>is image>with images>are images>per images>with images>work imgsz>1280
+0.20 ims_per_batch>16 in in>40 in>8 in>a in>all in>as in>at in>both in>chunks in>config in>cuda in>epoch in>eval
+0.20 in>every in>full in>jax in>nnu in>slices in>tiles in>two in>without incident input>from input_ids instead
+0.20 intermediates interpolation into>the is>11 is>300 is>900 is>allocated is>applied is>larger is>my is>never is>one
+0.20 is>some is>that is>where isn't>at isn't>going it it's it's>always it's>done it's>fine it's>the it>at it>changes
+0.20 it>dies it>finishes it>happens it>in it>pass it>picks it>renders it>running it>starts it>stops it>survives
+0.20 it>whole iterations its>intermediates its>levels jax>checkpoint jetson jetson>orin jpg just just>as just>fits k
+0.20 k>frame k>frames k>nodes k>px k>residues k>voxel kacheln karte keep>every keeps>all keeps>every keeps>four
+0.20 keeps>its keeps>the kernel>i killed>the kr kv>cache l>ä la la>vid lab lab>notes large>for larger larger>than
+0.20 largest last>batch latent latents latents>of layer layer1 le>r least leaves>the left>as len len>4096 len>8192
+0.20 length length>it length>with level level>with levels like limit limit>it limit>per list>is listing llama>cpp
+0.20 llama>server loader log>says logged>the long>ones long>prompts long>tail longer>than longest>document
+0.20 longest>sentence longest>sequence longest>with loop>of lstm lstm>over m m2 m2>pro m>nodes m>points made>for
+0.20 made>it maml>inner many>rows maps>at matching max max>allowed max>tokens max_len max_length max_length>from
+0.20 max_new_tokens max_new_tokens>4096 max_seq_length may>cause mb>and mb>free mb>now mb>the me>and me>the
+0.20 me>through meant medvram>lowvram memory>a memory>allocation memory>allocations memory>free memory>goes
+0.20 memory>mps memory>on memory>per memory>requested memory>so memory_pool memory_pool>stack_like_memory_pool mesh
+0.20 migration million>points min>file mine>was minute minutes mit mit>8 mlp mmdet mode>set
+0.20 model>gradient_checkpointing_enable model>it model>needs model>torch model>x_test modifier's more>crash
+0.20 more>memory more>than most mps>allocated mps>backend much>4 much>for multi multi>scale multimer multiscale must
+0.20 my>24 my>3060 my>6 my>full my>log my>old my>only my>phone my>test n_samples n_samples>64 native nearly
+0.20 nearly>everything needed needed>i needs>about needs>to negatives neighborloader>with neighbour neighbourhood ner
+0.20 nerf net>at net>keeps net>on net>the net>trains network>in netz neural neural>ode never>been never>does
+0.20 never>touched never>trimmed new new>config new>tokens ngl>99 nice>results ninety nlp no>action no>crash no>gpu
+0.20 no>matter no>problem no_grad>is no_grad>there nodes>per none noon not not>it not>needed not>ten not>total note
+0.20 note>on nothing>else nothing>on novo now>and now>fits now>it num num_beams>10 num_images_per_prompt number
+0.20 number>of nx o>de o>trouble objects ode of>10 of>2000 of>2048 of>4096 of>512 of>60 of>all of>coco of>features
+0.20 of>gt of>layer of>maml of>that of>those of>today of>training of>view off>or ogbn ogbn>products ok>and ok>on
+0.20 ok>the okay old>kernel old>one on>12 on>512 on>an on>image on>long on>solved on>that on>these on>three on>v100
+0.20 on>worker on>your once>killed one>2080 one>and one>batch one>forward one>gets one>giant one>now one>outlier
+0.20 one>partition one>problem one>recording one>run one>sample one>tensor one>very one>was one>with ones>come op
+0.20 option or>32 or>on or>the originals orin orin>nx other>allocations others out>just out>so out>to outer>backward
+0.20 outofmemoryerror outofmemoryerror>cuda over>20 over>768 overnight p p>it padding>and pages pair>representation
+0.20 paper's paper's>config paragraph parou parou>de partition>is partitions partly parts pass passait passait>d'un
+0.20 passes patch>192 patches>nnu peak peak>is per>clip per>gpu per>step per>thread per>worker picked picks
+0.20 picks>1280 picture>and picture>with pictures piece>is pieces pipe pipe>enable_attention_slicing pixelmoth pixels
+0.20 placed planned planned>for planner please please>and please>reduce pme pme>on pmemd pmemd>cuda png png>and poca
+0.20 podcast>in point>cloud point>clouds point>of points>after points>and points>are policy>in poster postmortem
+0.20 precision>not printed>nice pro problem problem>at processing products prompt>processing prompts>above proper
+0.20 proper>output pulls put put>8 put>two px>to pyg pyg>neighborloader quadrupled quadrupled>the quadruples
+0.20 quadruples>the quantisation query quick ran>over random random>0 raw ray>train rays>chunk rays>per reading>it
+0.20 real real>esrgan reason record reduce>the reduced>the reducing reducing>the reference>script release remains
+0.20 remat remat>policy rendering reporter representation requested>memory requests>into res>1024 residue
+0.20 residues>anything resized>to resnet>101 resnet>50 resolution resolution>from rest>of restrict restrict>the
+0.20 reverted rig rises rises>with rock roi row>so rows>are rows>it rpc rpn rtx run>as run>so running>on runs
+0.20 runs>with runtimeerror runtimeerror>cuda s>utterances same>20 same>pictures sample sample>with sampler
+0.20 samples_per_gpu sampling sampling>25 saskia satellite>tiles saved saved>1 saved>me says>can't says>cuda says>not
+0.20 scale scale>training scale>with scales scan>with scene>varies scene>with scenes script>which seau second>chunks
+0.20 second>order second>pass see see>9 see>it seeds segment segment>8 selective>recompute sending sentences
+0.20 sentences>in sentences>per separator sequence sequential set>a set>and set>in set>not set>through sets>the
+0.20 several>times sft shape>is short>prompts short>side short>version shouldn't showed>up side side>and side>not
+0.20 simply since since>a since>i since>then since>you single single>block single>call single>channel single>forward
+0.20 size>16 size>at skipped>it slices slices>of slicing slides sliding sliding>window slipped smaller>ones smi>was
+0.20 so so>4 so>a so>all so>did so>full so>i so>it so>your solved solved>this solver some something something>for
+0.20 song sorin sorted>by speaker speed>up spikes spill split>in split>to splitting ssd300 stack_like_memory_pool
+0.20 stack_like_memory_pool>h stacked stale>kernels starts>so stay step>keep step>of step>with steps steps>back
+0.20 steps>keeps steps>of still>8 stitched stock stopped>working stops>my stops>with street street>scene summaries
+0.20 super survives survives>on swin switched>the synchronize system>failure table tail take>300 take>the taken>as
+0.20 takes takes>about takes>it takes>that tem temporal ten>steps tensor>on test>mode test>set test>time tested
+0.20 text>with textos texts than than>64 than>a than>in thank thank>you thanks that that's>it that's>my that's>where
+0.20 that>at that>meant that>of that>one the>2080 the>3 the>4 the>74 the>9 the>activations the>anchor the>backbone
+0.20 the>better the>big the>bucket the>bvh the>chat the>complete the>compute the>config the>cpu the>crop the>dag
+0.20 the>detector the>dynamic the>early the>encoder the>end the>entire the>first the>folder the>frame the>full
+0.20 the>graph's the>group the>inner the>input the>intermediate the>kv the>last the>layers the>lengths the>limit
+0.20 the>listing the>long the>lstm the>mask the>microscopy the>migration the>minibatch the>mlp the>modifier's
+0.20 the>mosaic the>native the>nerf the>neural the>new the>others the>outer the>pair the>paper's the>picture
+0.20 the>profile the>range the>record the>reference the>resolution the>reverse the>rows the>rpn the>sampler the>scan
+0.20 the>scene the>segmentation the>separator the>sft the>sliding the>spikes the>stock the>table the>temporal
+0.20 the>test the>third the>tokenizer the>training the>transform the>two the>u the>v100 the>video the>vision
+0.20 the>whole the>width them>as them>one them>so themselves then>cuda then>dies then>gtx there>and there>it they
+0.20 they've they>were think>of thinking thinking>it this>model this>on this>one those>with though>a thread>please
+0.20 through>1000 through>a through>now through>to ticket tile>0 tile>256 tile>size tiled>vae tiling time>steps
+0.20 time>that's time>the times times>between times>longer times>that timm titin to>1200 to>2 to>20 to>30 to>48
+0.20 to>500 to>512 to>64 to>8 to>96 to>another to>create to>my to>none to>one to>sgd to>speed to>stay to>take to>true
+0.20 to>work token>budget tokenized tokens>4096 tokens>batch tokens>for too>ambitious too>greedy too>large too>many
+0.20 too>with torch>outofmemoryerror torch>stack touched tower train>4 train>fine training>epoch training>on
+0.20 training>one training>tab training>the training>uses trains>happily trains>i trap trf trimmed trt true>in
+0.20 truncate truncate>at truncation>was truth truth>boxes try turned>the twelve twelve>times two two>epochs two>gpus
+0.20 two>minutes u>dmitri u>pixelmoth ub>2048 ubuntu uft uft>es uhd uint16 un>autre uncut under>1 unet unet>and
+0.20 unroll unticked up>i up>the update>freq upgrading uploaded uploaded>a upscaling upscaling>a
+0.20 use>pytorch_mps_high_watermark_ratio uses uses>9 usual utterances v100 v2 v2>3 va va>bien validates
+0.20 validation>uses varies varies>between versi versi>ó version>the very very>long vid vid>é video>at video>model
+0.20 view vision vision>tower volume von voxel voxels w>bs w>o was was>16 was>2048 was>calling was>commented
+0.20 was>given was>made was>not was>taken was>what wasn't>applied wav wav2vec2 way we're we>add we>get weights>take
+0.20 well>and went went>through were>all weren't what what>broke what>everybody what>fills what>this whenever
+0.20 whenever>it which>i while>training whole>graph whole>slide width>of with>11 with>2 with>2048 with>40 with>4096
+0.20 with>5 with>500 with>64 with>768 with>accumulation with>all with>amp with>four with>full with>gradient with>max
+0.20 with>more with>num_beams with>segment with>their with>ub with>update with>xformers without>any won't>go work
+0.20 work>with worker worker>0 working works>at works>with would>be x1 x1024 x1024>with x2 x3000 x4000 x480 x720
+0.20 x9000 x>512 x>to x_test xl xpu y>la yes>it's yesterday's yolov8x you>asked you>can you>feed you>set your>4
+0.20 your>file your>per ~accor ~accum ~actio ~agent ~almos ~alpha ~ambit ~anima ~anjal ~appli ~assig ~assum ~backe
+0.20 ~basec ~becom ~beyon ~block ~broke ~build ~calli ~canno ~cappi ~chanc ~chann ~chewi ~citys ~cloud ~coars ~colma
+0.20 ~colum ~conce ~contr ~convn ~corpu ~corre ~corto ~cropp ~crowd ~cudam ~cycle ~datas ~decid ~decom ~deepl ~dialo
+0.20 ~diari ~didn' ~disab ~dmitr ~docum ~doesn ~doubl ~downs ~dynam ~every ~faile ~faste ~feedb ~finis ~folde ~freez
+0.20 ~genom ~gpubu ~grego ~groun ~image ~incid ~inste ~jetso ~kache ~large ~laten ~layer ~level ~listi ~logge ~match
+0.20 ~migra ~nativ ~nearl ~neede ~negat ~neura ~ninet ~optim ~origi ~outof ~overn ~paper ~parag ~parti ~partl ~passa
+0.20 ~passe ~picke ~place ~plane ~plann ~pleas ~poste ~postm ~probl ~promp ~propa ~prope ~quadr ~rando ~reaso ~recor
+0.20 ~repar ~repre ~resol ~respo ~restr ~rever ~runti ~saski ~scene ~segme ~sendi ~sente ~seque ~singl ~slice ~slide
+0.20 ~slidi ~slipp ~speak ~spike ~ssd30 ~stack ~stitc ~store ~stree ~stret ~summa ~synch ~tempo ~teste ~texto ~thank
+0.20 ~thems ~they' ~ticke ~tilin ~token ~touch ~train ~trans ~trimm ~twelv ~uint1 ~unfre ~untic ~utter ~varie ~visio
+0.20 ~volum ~wav2v ~weren ~whene ~worki ~x192x ~x2048 ~x512x ~yolov ä ä>uft ç é é>o é>poca é>seau ó ó>n и на не 一>样
+0.20 了 了>。 从 入 入>是 到 可>以 图 大>小 存 小 就>不 常 建 成>128 批 批>大 改 效 显 显>存 果 样>。 正 正>常 的 约
+0.20 输 输>入 갑 갑>니 까 너 너>무 네 네>요 니>까 도 도>돌 돌 돌>아 드 로>줄 무 배 배>치 아 아>갑 에>서 이>너 이>니
+0.20 줄 줄>이 치 카 카>드
+0.40 121>frames 128>works 1>5 1>fits 1>gb 1>is 2048>512 2048>with 24>it 256>for 256>in 32>in 32>works 3>d 4096>envs
+0.40 40>k 48>blocks 4>does 4>k 512>in 512>x512 5>x 81>frames 8>k 900>boxes 960>2 a>14 a>6000 a>panorama about
+0.40 activations>for and>get and>it's and>llama and>pipe are at at>full augmentation b3400 batch>of bien big brought
+0.40 bs>4 by>length capped checkpointing>on cheers chunk clips cloud collator columns come comparison config cpp>is
+0.40 crash>on crowd cuda>on cudf cudf>read_parquet data data>that data>was decode demucs doc done doubled early edges
+0.40 effective effective>batch eight>times entire envs envs>512 esrgan evaluation>used faces feature feed>it film
+0.40 film>at for>these gb>thanks goes>with good gpu's gpu>is gpu_assign_thr gradient>checkpointing gtx gtx>960
+0.40 halving halving>the has>4 hour>recording i'd>like i>load image inner inner>loop input input>size inputs
+0.40 instead>of intermediate into into>one is is>ok is>what it>i it>runs it>trains it>tried it>was jax jax>vmap
+0.40 k>tokens kb keeps lidar logged long>and longest>clip mais maml many mask mask>head max>shape max_length>512
+0.40 megapixels memory>and memory>not microscopy microscopy>stack million million>edges min minibatch mosaic
+0.40 mosaic>augmentation mp much neighborloader net nnu nnu>net no nodes not>activations notes num_frames of>16
+0.40 of>160 on>no one>doc one>image ones opt optimizer optimizer>memory or out>of outlier pair panorama paper parquet
+0.40 patch per>device per>image per_device_train_batch_size phone photo photos picture podcast predict prefill>on
+0.40 profile profile>max prompts protein protein>is px read_parquet read_parquet>of recording recording>was renders
+0.40 resize resized resnet rest row s same>effective samples set set>has shape shape>32 short size size>128 size>256
+0.40 skipped skipped>the slide speed stack stage stem stores stores>its table>for take test tested>the tf>data
+0.40 than>the that>card that>is the>48 the>collator the>epoch the>feature the>forward the>gpu's the>photos
+0.40 the>protein the>rest the>stem the>upscaler them these those thr through>the time>i times>the to to>4 to>4096
+0.40 to>640 tokens too too>much took>only trains transform tried>to turned ub ubatch unrolling up>to upsamples
+0.40 upscaler used>a vae>at vae>decode video vmap was>fed was>just was>too what>fits whole with with>20 with>24
+0.40 with>32 with>512 with>900 with>gradients with>tile won't works>peak x x512 ~augme ~backw ~broug ~bucke ~cappe
+0.40 ~check ~cheer ~compl ~demuc ~effec ~entir ~esrga ~explo ~filte ~frame ~gradi ~halvi ~input ~inter ~megap ~memor
+0.40 ~micro ~milli ~minib ~minut ~mosai ~outli ~panor ~patch ~pixel ~podca ~prote ~resne ~sampl ~separ ~skipp ~solve
+0.40 ~trunc ~turne ~upsam ~voxel ~разме до карты размере с 。 大 就
+0.60 1280>to 96>3 a>batch at>once batch_size batching by>one clip crash crops cuda>out does>it every>step
+0.60 feature>maps feed fine fix from>1280 full hour images imgsz>from is>32 long of>a ok one one>by one>works
+0.60 only>the patches per point points rays recompute reduced residues saves scene ten the>vae through thx tiled
+0.60 tiles train two>hour u u>net vae went>in with>3 x>1000 x>not yes your ~activ ~batch ~chunk ~colla ~decod ~featu
+0.60 ~forwa ~longe ~neigh ~pictu ~point ~reduc ~rende ~resid ~resiz ~throu ~unrol ~upsca
+0.80 activations as>one batch>4 boxes bs enable fed fits gradient_checkpointing_enable hires>fix imgsz in>one longest
+0.80 maps of>memory scan the>longest tile wide ~photo ~recom
+1.00 frames hires works
+1.20 checkpointing crop gradient
+1.40 #
+1.60 batch
""",
    "attention": r"""
-0.60 cache flash>attention gpu only
-0.40 after batch config cuda device fails loss m max mb model pool runs step then three time two up we ~activ ~devic
-0.40 ~outpu ~sampl
-0.20 0>1 11>gb 12>gb 12>heads 13>b 16>gb 1>5 200>k 2048>px 20>08 24>gb 250>k 2>4 2>gb 2>is 400>k 4>gb 4>k 512>with
-0.20 5>gb 6>gb 7>b 7>x7 800>k 80>gb 8>4 8>each =1 =3 a a>4 a>fused across active active>attn_implementation adam
-0.20 adamw adaptive adaptive>softmax after>the all>in all>the all>three allocated allocator along also an and>batch
-0.20 and>no and>pipe and>shared and>that's and>then another answers any around as as>the at>0 at>1 at>full at>the
-0.20 attention>2 attention>costs attention>maps attention>matrix auto backward base be beams bf16 bit both boxes bs
-0.20 buffers but by>default by>now by>one by>the by>three c call called can capped card cdist cell chunks classes
-0.20 come config>no conv copy costs costs>o could cpu crash crop cupy data decode decoding del dict dies>in does>not
-0.20 dropout>0 dtype e each>time eight embedding enabled end engine entropy epoch eval everybody everybody>knows
-0.20 failure file first fit for>it forward fp8 fraction free functional functional>scaled_dot_product_attention g
-0.20 gave gave>me gb>and gb>of gb>the generate gives got>the grad graph graphs grid gt half hanako has>a have hbm
-0.20 heads>that's held hidden hidden>768 history holds holds>4 host i>had in>every in>hbm in>it in>this in>vain
-0.20 inference init input is>512 is>8 is>active is>computed is>fine is>on is>over is>printed its job just k>ring
-0.20 k>scores k>self k>v k>words keeps kept knows kv large last later lecture lengths let limit linear list lm
-0.20 lm_head load loaded loads log logits loop manager many matrix>in matrix>is matter maximum me me>the medvram
-0.20 medvram>xformers memory memory>in micro million more>than moved moved>to n>memory net network never new next
-0.20 nice nn>functional no>matter none not notebook nothing now np num number>of nvidia o>n of>2048 of>it of>the
-0.20 off>or off>the on>an on>it on>the one>after one>and one>by only>as optimization or>eager or>on our paper
-0.20 parallel>size parameters past people per>sample perplexity picks pipeline plain>bert plus printed>in process
-0.20 profile python quadro r ram ran rank>holds read released released>config requests reserve reserved rest result
-0.20 ring>attention room run same>failure sample sampled sampled>softmax samples saved says scores>per script sdpa>or
-0.20 second see segments self>scale sequence>parallel sequences server session share shared shifted should shows side
-0.20 sim sim>einsum size>is sliding>window slower smaller smi softmax>instead softmax>is someone space stage start
-0.20 starts state states stayed stays still stored>by swapping take takes teacher ten tensors test text tf thanks
-0.20 that's>in that>was the>cache the>config the>crash the>end the>head the>kernel the>last the>length the>loss
-0.20 the>mask the>number the>other the>released the>rest the>visualizer the>window them them>one they third those
-0.20 three>all tile tiles tiling to>0 to>1 tokenizer too torch>nn total train trainer training transformers true>and
-0.20 try turned>off twice unchanged under unless until up>to used>as user v vain values visualizer vocab vocabulary
-0.20 vram was were when whisper whole wide width window>is with>8 with>the with>torch words workers workspace would
-0.20 x7 y zero ~acros ~adapt ~alloc ~anoth ~aroun ~augme ~backw ~behav ~calle ~cappe ~captu ~chann ~check ~class
-0.20 ~conti ~conve ~creat ~datas ~decod ~deeps ~detac ~diffe ~drive ~embed ~engin ~entro ~evalu ~excep ~exper ~failu
-0.20 ~finis ~forgo ~forwa ~funct ~gener ~graph ~hanak ~handl ~hidde ~histo ~launc ~lectu ~linea ~loade ~longe ~manag
-0.20 ~matte ~maxim ~medvr ~milli ~model ~momen ~netwo ~noteb ~nothi ~nvidi ~offlo ~optio ~origi ~param ~parti ~peopl
-0.20 ~perpl ~pipel ~preal ~predi ~proce ~profi ~pytho ~rando ~relea ~reser ~resta ~scrip ~secon ~segme ~serve ~servi
-0.20 ~sessi ~share ~shift ~shoul ~slowe ~small ~someo ~start ~stati ~staye ~strea ~sugge ~survi ~targe ~teach ~thank
-0.20 ~thoug ~threa ~torch ~uncha ~unles ~varia ~visua ~vocab ~worke ~works é
+0.20 0 000>frames 000>patches 000>tokens 00>gb 0>gib 100>k 1024>picture 1024>rows 120>000 1216>x1216 128>k 128>x128
+0.20 12>8192 12>b 12>it 14>gigs 1536>x1536 15>000 160>160 16384>16384 16384>and 16384>is 16384>of 16>16384 16>384
+0.20 16>with 17>gib 1>t 200>residues 20>000 20>heads 24>00 24>k 2>0 2>b 30>k 32>gb 32>k 384>x 4096>4 4096>with 40>000
+0.20 40>minutes 41>gib 48>gib 4>8192 4>bytes 4>gib 512>4 512>rather 560>mb 58>gb 60>k 64>gb 65>k 720>p 768>x768
+0.20 8192>in 81>frames 8>0 8>1 8>12 8>16 8>gb 9216>tokens 96>96 9>8 =2 a1111 a>60 a>clip a>dense a>length a>mask
+0.20 a>page a>single a>wrong aa about>7 above according according>to again>with all all>512 all>fine all>layers
+0.20 all>others all>pixels allocation alone alone>is alone>wants ampere an>hour and>it's and>long and>my and>the
+0.20 and>themselves and>there and>xformers anymore anyway>it are are>40 are>identical args asked asks asks>for at>128
+0.20 at>13 at>1536 at>32 at>720 at>768 at>8192 at>9 at>all at>default at>once at>stride at>t att attends>over
+0.20 attention>did attention>in attention>of attention>or attention>over attention_scores attention_type attn>is
+0.20 attn>the attn_implementation attn_implementation>eager attn_implementation>sdpa attn_weights attnblock
+0.20 attnprocessor attnprocessor2 attnprocessor2_0 audio automatic1111 avoids avoids>it axial b>1 b>h back
+0.20 backend>forced baddbmm>in batch>1 batch>heads be>stored becomes before before>any before>the bert>with bhid
+0.20 bhid>bhjd bhij bhjd bhjd>bhij bias>is bias>of bigger bigger>than billion>entries block>at block>of block>on
+0.20 block_size blocks bmm>q box>was bucket buffer buffer>of buffer>size buffers>of build build>lacks builds>all
+0.20 built built>as but>it's by>60 by>n bytes bytes>to calculate came>up can't>go card>has causal>mask choose chose
+0.20 chosen chunk>the chunk_size chunked chunked>the chunking clip>of code comes comes>from comes>out comfy
+0.20 command>line compares comparison comparison>with complete>score complex compute compute>buffer confirmed>with
+0.20 context context>quadrupled cpp crashes crazy cubed cudnn>and culprit culprit>not custom cut>to dead dead>to
+0.20 deformable dense>n detr did did>the dies dies>at dim disabled do documents does doggettx>to done
+0.20 dot_product_attention dot_product_attention>implementation down downsample drop>that dropped>it dropping
+0.20 dropping>the each>layer's each>other each>rank each>with each>works eager>and eager>mode eager>the early>in
+0.20 einsum>b einsum>bhid enable_attention_slicing>and enable_attention_slicing>did enable_attention_slicing>got
+0.20 enable_xformers_memory_efficient_attention entire entire>book equal equal>to esm2 events every>other every>patch
+0.20 every>token everything>is evoformer evoformer>triangle exactly>and exactly>batch expanded explodes extended
+0.20 extended>position f f>scaled_dot_product_attention failing failing>line fallback falling falling>back false
+0.20 false>in false>lets false>was fast feature feature>map fell>over figures first>batch fixed fixed>it flash>isn't
+0.20 flash>kernel flash>support flipping float32>at float>mask float>was floats for for>100 for>16 for>2000 for>a
+0.20 for>comparison for>each for>flash for>images forced forced>the forces>the four>times fp32 frames>at friend's
+0.20 from>8 from>baddbmm from>dead full>instead full>matrix full>n fun fused>kernel fused>path fusing fyi gb
+0.20 gb>according gb>de gb>for gb>here gb>request gb>thank gb>there's gb>to gb>when gets gets>through ghislain giant
+0.20 gib>at gib>in gigantic global>blocks go>inside go>that's goes>through going got got>lost grow grow>with gtx
+0.20 gtx>1080 h>l h>s h>w had>asked had>no have>more head>is head>over head_dim heads>2 heads>l heads>n heads>t
+0.20 heads>x helper hence>the here here>the hires hires>fix honest hour hour>of huge>request i i'd>left i'd>suspected
+0.20 i>choose i>pass i>printed i>set i>took identical if if>you images>fail implementation>cudnn in>512 in>a1111
+0.20 in>and in>attnprocessor in>batches in>comfy in>comfyui in>float in>fp32 in>full in>invokeai in>nn in>one
+0.20 in>place in>torch in>your install install>on installed instead instead>of intermediate invalid invalid>buffer
+0.20 invokeai is>10 is>about is>b is>built is>even is>exactly is>needed is>ok is>quadratic is>what is>written
+0.20 isn't>supported it's>gone it's>the it>asks it>built it>ends it>go it>had it>took it>tried it>wants it>works j
+0.20 jax>nn joint k>12 k>16 k>by k>context k>in k>needs k>points k>product k>prompt k>tokens k>transpose k>transposed
+0.20 k>with keep>their keras kernel>and kernel>so keys killer kind knn kt l>2 lacks last>week latent layer layer's
+0.20 layer>at left>at length length>by length>x lets lets>the line line>with llama>cpp logits>in long long>the
+0.20 longformer>with looking looking>at looks looks>at lost lxl machine>the made>the main>and make makes>all maps
+0.20 mask>b mask>forced mask>is masking materialises math>kernel math>path matmul matrix matrix>for mem mem_efficient
+0.20 memory>at message mha mid mid>block minutes more>oom more>ram move>it moved>from mpt msa multiheadattention>with
+0.20 music music>transformer my>1650 my>8 my>friend's my>nanogpt my>own n>by n>in n>n naive>one nanogpt
+0.20 need_head_weights need_weights>true needed needed>for never>used nh nn nn>dot_product_attention no>memory
+0.20 no>more no>problem node>in not>chunked number odd of of>32 of>48 of>512 of>6000 of>audio of>full of>queries
+0.20 of>shape of>speech off>it ok ok>but old old>card old>one on>again on>math on>mps one>block one>buffer one>had
+0.20 one>head one>request one>that opt>sdp opt>split optimisation ort other>and others others>at otherwise
+0.20 output_attentions>was over over>all over>the page>of pairwise part part>is pass passes patch>8 patches>and
+0.20 path>and pattern peak peak>from performer phi picture>comes pipe pipe>enable_attention_slicing pixels pixels>the
+0.20 place place>of plain plain>vit plots point>transformer position>bias position>embeddings position>logits
+0.20 positions prob problem protein px>with px>yields py3 pytorch pytorch>cross q>kt q>times quad quadratic>in
+0.20 quadratically queries>by queries>in queries>with query_chunk_size rather rather>than re readme readme>i
+0.20 regression rel removed removed>the renders renders>in replaced reporter reporter>here reproducibility
+0.20 request>and request>comes request>from results>are right ring rocm rocm>build rows>each run>in s>s s>was
+0.20 sageattention same same>code same>length same>picture sampling scaled score>matrix score>tensor scores>for
+0.20 scores>is sd sdp>attention sdpa_kernel seemed self self>attention self>attn seq seq_len settings settings>of
+0.20 several silently silently>on since since>then single>allocation size>1 sliced slopes slow slow>path so>one
+0.20 so>the softmax>q softmax>qk softmax>scores softmax>was sparse speech speech>encoder split split>attention square
+0.20 squared>times started started>without step>for stopped>working stops>in stride stride>16 stride>4 structure sub
+0.20 sub>quad sub>quadratic supported suspected suspected>a swapped swapped>for swapped>the t4 t>in table>for
+0.20 table>is table>of tensor term term>makes texts than>eager that that's>your that>can't that>has that>long
+0.20 that>one that>peak the>1024 the>30 the>alibi the>attnblock the>big the>command the>culprit the>decoder the>dense
+0.20 the>entire the>failing the>fast the>figures the>first the>full the>honest the>killer the>latent the>lora
+0.20 the>manual the>math the>message the>mid the>msa the>optimisation the>prefill the>quadratic the>readme
+0.20 the>relative the>rocm the>row the>scores the>self the>sequence the>shape the>single the>sparse the>square
+0.20 the>triangle the>update the>v100 the>vae the>vit the>webui the>wheel their>full themselves then>a then>does
+0.20 there's there's>your there>are theta theta>phi this>kind this>machine this>old through through>at through>before
+0.20 thus tick times times>heads times>k times>what to to>14 to>4 to>9 to>all to>build to>every to>plain to>sdp
+0.20 to>the token tokens>and tokens>in tokens>is tokens>squared too>long took took>the torch torch>2 torch>baddbmm
+0.20 torch>bmm trainer's trains transformer>does transpose transpose>2 transposed triangles tried>to tries
+0.20 true>forces true>makes turned>on type unfused uninstalled upcast>to upscaling use use>pytorch v1 v100>has
+0.20 v100>no vae>attends vae>one vanilla version via via>torch vit>at vit>block vit>on w wan wants wants>64 wants>is
+0.20 was>not was>odd was>silently was>the was>too was>true webui week week>and well went>from what>it wheel>had
+0.20 when>i with with>each with>extended with>it with>l with>main with>need_weights with>patch without without>flash
+0.20 work>again working works>again works>and works>for written written>out wrong>shape x1216 x128 x1536 x1536>it
+0.20 x512>latents x>heads x>l x>length xformers>on xformers>was ya ya>no yields yields>9216 you>pass you>set your
+0.20 your>32 ~62914 ~amper ~anymo ~attnb ~attnp ~autom ~avoid ~backe ~becom ~befor ~bigge ~block ~buffe ~canva ~choos
+0.20 ~chunk ~confo ~conte ~cross ~culpr ~custo ~defor ~disab ~downs ~dropp ~entir ~event ~evofo ~explo ~exten ~faili
+0.20 ~fallb ~falli ~figur ~flipp ~float ~frame ~frien ~fusin ~genom ~ghisl ~gigan ~hones ~ident ~imple ~infor ~inste
+0.20 ~inval ~invok ~layer ~looki ~maski ~mater ~matmu ~matri ~messa ~minut ~nanog ~neede ~other ~outgr ~pairw ~passe
+0.20 ~patte ~perfo ~pixel ~probl ~promp ~prote ~pytor ~rathe ~readm ~regre ~repro ~sagea ~scale ~seeme ~seque ~sever
+0.20 ~silen ~sixte ~slice ~spars ~speec ~strid ~struc ~suppo ~switc ~thems ~there ~throu ~unfus ~unins ~upsca ~vanil
+0.20 ~versi ~witho ~worki ~writt ~yield ~падал для падало падало>на 分 分>数 大>小 层 度 批>大 数 数>矩 每 的>显
+0.20 的>问 矩 矩>阵 要 都 长 长>度 阵
+0.40 12288>12288 13>gb 1536>px 1>40 2>bytes 64>x64 8>on 9000>steps again alibi alibi>bias are>ok at>2048
+0.40 attention>slicing attention_window back>to book can't can't>do causal chunk coefficient computes cp cross
+0.40 cross>attention dense doggettx dot doubling>the each>pair efficient>kernel enable_attention_slicing exactly fa2
+0.40 fine float for>32 forces frames fused gat gb>piece global go h has>no helped implementation is>the it's k>128
+0.40 k>blocks k>patches keras>multiheadattention latents latents>are local>block makes memory>efficient module mps
+0.40 multiheadattention>on my naive naive>path need_weights>false needs nn>multiheadattention nodes non non>local
+0.40 of>1024 of>nodes on>fine once one>go opt other output pair pair>of pairs patch patches point position
+0.40 printed>the product q>k quadratic>part quadrupled query rank>does relative>position residues row sdp sequence
+0.40 shape shape>before single size so>it softmax>1 solves solves>it t>t the>einsum the>fused the>naive the>non
+0.40 the>queries the>score the>softmax the>table the>trick transformer trick true v100 wheel window>of windowed
+0.40 with>sdpa without>xformers works x64 x9000 your>number ~causa ~coeff ~compa ~compu ~dense ~dogge ~effic ~exact
+0.40 ~force ~globa ~insta ~modul ~patch ~pictu ~reque ~resid ~singl ~slici ~solve
+0.60 1024>in 16>heads 16>k 17>gb at attends bmm builds confirmed doubling einsum enable flash>attn full gib gone l
+0.60 l>l longformer map n need need_weights no>flash path per>head picture piece px q qk qk>t relative request
+0.60 squared triangle vit weights window xformers>and ~build ~doubl ~einsu ~helpe ~kerne ~laten ~longf ~multi ~posit
+0.60 ~relat ~token ~trans ~trian ~windo
+0.80 attentions bias efficient fa>on kernel local math output_attentions output_attentions>true queries score slicing
+0.80 softmax t table tokens ~queri ~score ~squar
+1.00 baddbmm eager fa head k mask multiheadattention quadratic scores ~baddb ~softm
+1.20 block ~xform
+1.40 ~atten ~quadr
+1.60 attn flash xformers
+1.80 heads
+2.20 attention sdpa
""",
    "budget": r"""
-0.60 batch config from
-0.40 8>0 all as cpu device did every fail false full gb in k length log me node of>the or out this when x ~alloc
-0.40 ~devic ~diffe ~recor ~tenso
-0.20 02>23 0>1 0>25 0>and 0>in 10>02 10>gb 10>in 11>gb 12>1 12>gb 1>of 1>s 1>to 20>gb 23>1 23>65 28>gib 2>1 2>5 2>6
-0.20 2>x 40>gb 4>1 4>and 4>it 4>x 65>gib 6>with 7>0 7>and 7>gb 8>as 8>in 95>all 9>0 9>and 9>gb 9>is 9>leaves =4 a10g
-0.20 a>14 a>first a>fraction a>separate adam added after>the again ai all>fail all>the allocated alone alone>on
-0.20 always always>the and and>i and>its and>jax and>so and>then another another>gpu any app as>the at>1 at>3 at>7
-0.20 at>8 at>all at>once at>step at>the attention b b>chat back>to base batch>of batches because>the been before
-0.20 behind between block blocks>are blocks>for box bs buffer build built by>the c cache>for call can can't>test cap
-0.20 capture cards cell checkpoint chunk comes comes>from comes>up compute conv cuda cudnn cupy data default>and
-0.20 desired>gpu device>by dies>later different disk does>not drives>my e eager early eight empty end endpoint
-0.20 engine>is enough env epoch error eval exactly fail>with fails>on failure faiss far file fine first>run
-0.20 first>theory fits fix flag flags float for>its for>me for>weeks for>what four fp16 fp32 fraction>is fraction>of
-0.20 frame from>the g gb>card gb>here gb>more gb>on generate get gib gigs gives gives>the going gpu>0 gpu>1
-0.20 gpu_memory_utilization>to grad graph graphs grid group h had>been he held here here>for hf his history home host
-0.20 i'd i'd>guess i've i>trained i>used id if in>your info input instance_group instance_group>count into is>0 is>75
-0.20 is>at is>left is>on is>still is>the is>what it it's>the it's>worth it>and it>can't it>dies it>fails it>for it>is
-0.20 it>isn't it>was its>weights jax>is jobs just keeps kept kernel kv_cache_config laptop later>with launcher layer
-0.20 layers left>at len let like limit line list loads log>says loss lower>the lowered>gpu_memory_utilization m main
-0.20 makes many map matter matter>for max_model_len max_num_seqs mb memory>it memory>not message mib million mine
-0.20 module moved n net network never new ngl no>different no>pattern no>room no_grad node>with normal not>enough
-0.20 not>start nvidia nvidia>smi of>each off old on>0 on>another on>card on>gpu on>my one>does ones only>the op open
-0.20 optimizer other>engine our output paddle page paged parallel parameters passed passed>to past pattern perhaps
-0.20 pid plain policy post preallocate printed put py pytorch q qwen raised>it ram rather rather>than re read
-0.20 recommends recording reduce release removed reserved>22 right room>for run>ai running runs>on s same>message
-0.20 sampler>at samples says>9 says>the script seconds self separate separate>node serves session session>config
-0.20 set_per_process_memory_fraction sets setup several sglang>runs shape shard shared shared>one since>the small smi
-0.20 space>for stack stage startup state step>1 steps still stopped t t4 temp tensor tensorrt tensorrt>llm tensors
-0.20 test tested thanks that that's that>0 the the>16 the>card the>default the>device the>embedding the>end the>gpu
-0.20 the>log the>memory the>new the>old the>sglang the>time theory theory>was there's there's>no there>then think
-0.20 through ti times to>2 to>a to>it to>the today together>with token tokens too>many torch torch>cuda total>memory
-0.20 trace train trained training>with tried true two>7 u unload usage use using v v100 vae valueerror
-0.20 valueerror>free variable vllm>instance w was was>on was>that was>the way weeks went what>it's where which
-0.20 which>is window windows with with>4 with>each with>its with>mem with>no with>the workers works>for works>on
-0.20 worth xla_python_client_mem_fraction>10 xla_python_client_preallocate xla_python_client_preallocate>false yes
-0.20 yet your ~alway ~anoth ~answe ~argum ~batch ~befor ~behin ~betwe ~build ~captu ~check ~clien ~colle ~colum
-0.20 ~compi ~compl ~conti ~delet ~detec ~effec ~endpo ~enoug ~evalu ~exact ~expor ~failu ~featu ~figur ~float ~follo
-0.20 ~fragm ~frame ~gradi ~graph ~handl ~histo ~initi ~itera ~jetso ~kille ~lapto ~laten ~layer ~lengt ~loade ~manag
-0.20 ~matte ~messa ~milli ~modul ~momen ~netwo ~norma ~nvidi ~ollam ~optim ~outpu ~paddl ~paral ~param ~passe ~patte
-0.20 ~perha ~pipel ~preci ~predi ~previ ~print ~proce ~propo ~pytho ~pytor ~quadr ~rathe ~refer ~relea ~remov ~rende
-0.20 ~repor ~resid ~resta ~resul ~retur ~runni ~scrip ~segme ~separ ~seque ~sessi ~sever ~shard ~solve ~stopp ~store
-0.20 ~switc ~syste ~tempe ~teste ~thank ~that' ~theor ~there ~threa ~throu ~token ~trans ~unloa ~upsca ~value ~varia
-0.20 ~windo
+0.20 00>11 0>12 0>15 0>45 0>55 0>82 0>86 0>87 0>93 0>dies 1024>dummy 13>5 14>33 14>4 15>0 15>55 18>1 19>1 1>0 1>2
+0.20 1>23 1>47 1>6 1>now 200>mb 21>3 21>6 23>6 24>21 24>and 256>seqs 2>gb 2>replicas 2>so 2>that 2>with 30>1 30>g
+0.20 30>is 32>b 35>for 394>mb 3>0 3>for 3>gb 3>is 3>of 3>on 3>the 3>was 40>g 44>53 4>for 4>images 5>0 5>and 5>each
+0.20 5>gb 5>is 5>it 5>the 60>the 6>80 6>a 6>in 6>set 6>was 75>at 75>by 75>in 79>6 7>b 7>trainer 80>72 80>the 84>gib
+0.20 88>is 88>on 88>was 8>is 8>of 8>runs 8>while 90>by 90>per 90>percent 92>and 92>is 92>or 95>for 95>in 95>it 95>of
+0.20 97>the 98>leaves 98>on 9>24 9>3 9>80 9>for 9>in 9>it 9>no 9>on 9>too 9>works a10 a100>both a>13 a>byte a>day
+0.20 a>display a>model a>monitor a>slice a>tenth a>third a>whole activations actor's advance after>hours
+0.20 after>loading afterwards all>on all>three allotment>and allow allow_growth alone>exceed already an>80 an>h100
+0.20 and>cuml and>llm and>my and>not and>only and>prod are>free arg as>configured aside ask ask>for ask>it asr at>88
+0.20 at>90 at>a at>boot at>launch at>peak at>run at>this attached aucun auf available>memory b>0 b>bf16 b>both
+0.20 back>at backend batch>don't because>its before>the below beside>it beside>the bf16 bf16>on bigger>batch blaming
+0.20 bloc blocks>try board board>and board>by boot boots both>at both>come both>live both>models both>on both>with
+0.20 breathe buffers>and burst by by>4 by>default by>design byte>for byte>size cache>up cache_max_entry_count>0 cada
+0.20 cada>um calc can't>go card card>in card>not card>of card>there card>with case chart chat chats claims claims>90
+0.20 client collaborator collaborator>the colocate come come>up comfyui>with comment compose computed computed>on
+0.20 config>gpu_options containers containers>each context>phase contexts count>0 count>8 counted counted>in counts
+0.20 counts>the cover covers covers>the crashes crashes>in cuda>graph cuml currently custom cutting cutting>the d>é
+0.20 da dask day>at decides decode decoder>buffers decoding>update default>0 default>is default>so design design>of
+0.20 desired>0 desired>utilisation desktop>user dev>and device>19 didn't died dies dies>with display>attached
+0.20 display>holds docs docs>say doing don't>fit down>a draft draft>isn't dropped>to dummy each>claims each>for
+0.20 each>leave each>of eager>to eats eats>3 einer em embedding>server emre enabling encoder encoder>then engine>had
+0.20 engine>refuses engine>says engines estimate estimate>was even everything everything>but everything>by evict
+0.20 exceed exceed>the exceeds exceeds>the exclusive exits explicitly falls farid farid>15 filling finds>no finishes
+0.20 first>big first>is first>large fit>0 flashinfer's for for>a for>blocks for>cache for>itself for>nine for>real
+0.20 for>tensorrt fraction>1 fraction>was frames>it free>5 free>at free>fraction free>memory
+0.20 free_gpu_memory_fraction>0 frees from>0 from>what front front>and front>so g>while gave>1 gave>the gb>0 gb>is
+0.20 gb>lower gb>though gb>thus gb>took gemma generator's generous gets gets>0 gist gives>an gmu>0 go go>together
+0.20 goes>over good got>the gpu gpu>at gpu>memory gpu_options grabs>everything graph>no groups growth growth>is
+0.20 grpo>with guaranteed h100>and h100>both h100>by h20 had>0 had>given had>to half halved halved>both hand has>1
+0.20 has>blocks has>left has>nothing has>to have have>a having headroom high hold hold>a holds holds>3 hours>not
+0.20 i'd>lowered i>gave i>made i>run i>was idle image immediate in>advance in>colocate in>compose in>its in>my in>our
+0.20 in>tf in>verl included included>in increasing inference>server infinity>vllm instance instance>had is is>2
+0.20 is>created is>free is>gone is>in is>less is>no is>really is>set is>smaller isn't isn't>counted isn't>in
+0.20 isn't>possible it's it's>a it>0 it>has it>lives it>needs it>ooms it>took it>wasn't it>your its>0 its>90
+0.20 its>estimate its>part itself itself>so jax jax>grabs jax>had jax>takes je jetzt k80 k>ö karte kernels kv
+0.20 kv>cache kv>pool l40s large>a last last>mb last>one later later>had launch launch>script leaves>nothing
+0.20 left>nothing left>only left>with leftover les les>poids lets lets>the little>to live live>together llm's llm>and
+0.20 lm_head load>only load>with loading loading>and loading>the logprobs long long>prefill long>request longer
+0.20 longer>fails lora>rank low>for machine maintainer manually maps>nearly margin marre max>len mb>the mb>workspace
+0.20 meant>for mem>fraction mem_fraction mem_fraction_static memory>40 memory>by memory>for memory>growth memory>pool
+0.20 memory>utilization minus mit mm mode model model>at model>i model>instance model>itself model>no model>of
+0.20 model>uses model>weights models much>of much>on multimodal my>3070 my>4090 my>first my>reranker my>second
+0.20 my>setting nccl>buffers ne nearly>the need needs needs>more needs>room negative neither nicht night nine
+0.20 nine>tenths ninety ninety>percent no>available no>crash no>death no>longer no>margin no>more no>second no>space
+0.20 not not>a not>an not>at not>from not>of not>to not>what's notebook nothing nov now now>0 now>all num of>12 of>24
+0.20 of>30 of>44 of>80 of>free of>one of>that of>what of>what's okay on>16 on>40 on>80 on>a on>an on>l4 on>same
+0.20 on>the on>top once>a one>4090 one>card one>l40s only only>0 only>20 oom>under ooms ooms>on options or>enforce
+0.20 order ordering other>one ought our>custom our>rl ours over>at overlap own>with para para>cada pass pass>with pd
+0.20 peak>9 peaks pedia per>gpu per_process per_process_gpu_memory_fraction per_process_gpu_memory_fraction>0
+0.20 percent>of phase picks pinned placa plan planned planned>for plus poids pool pool>byte pool>took possible pp
+0.20 pp>2 prealloc preallocated preallocated>75 prefill>size profile>run program prompt>logprobs prompts python quan
+0.20 quarters quota raise>it ran>both rank>256 ray>serve real real>traffic recommended reduced refuses refuses>to
+0.20 relative relative>to remain remained remained>for remaining remains replicas>at replicas>on reply request
+0.20 request>kills requests requires reranker>lives reserved>in reserves reserves>its rest rl rl>loop rmm
+0.20 rollout>engine rollout>gpu_memory_utilization runtime same>card same>h100 same>notebook same>number same>service
+0.20 sampler's sampler's>temporary sampler>warm say>0 says says>1 says>no second>communicator second>instance
+0.20 second>one segundo server server>and server>in server>takes servidor serving serving>2 set>0 set>and setting>0
+0.20 setting>aside setting>was sglang share>of side>of since since>it's since>my sized sized>for sleep sleep>mode
+0.20 slice smaller>than so>9 so>it's so>no so>the so>torch some some>more speculative speculative>draft split>the
+0.20 stages start>7 start>unless starting starts>before starves static>0 stays>reserved still>free stops>at stops>in
+0.20 sum swap swap>in take take>15 take>90 taken takes takes>75 takes>its tei temporary tensorflow>maps tenth tenths
+0.20 tf tf>serving tgi than>half than>the than>there that's>the that>can't that>card that>size that>version the>14
+0.20 the>a10 the>actor's the>cache the>chat the>context the>engine the>first the>free the>generator's the>gist
+0.20 the>image the>inference the>infinity the>job the>k80 the>knob the>l4 the>last the>later the>launch the>learner
+0.20 the>leftover the>llm the>llm's the>logits the>long the>model the>night the>order the>plan the>recommended
+0.20 the>remaining the>reserved the>run the>same the>sampler the>sampler's the>second the>top the>torch the>total
+0.20 the>trainer the>update the>vision the>whisper the>whole them>on then>crashes then>finds there>is there>were
+0.20 this>line though three>quarters three>replicas thus tight tips tips>over to>8 to>boot to>confirm to>free to>hold
+0.20 to>keep to>split to>squeeze to>take to>three told>to too>generous too>high too>little too>low too>tight took
+0.20 took>0 took>half took>its top torch>got torch>side total>and traffic trainer trainer>then training>is
+0.20 training>the training>without triton true>initial_pool_size try>increasing tts tuned twice two>of typed tzuhan
+0.20 um und une unless unoccupied up>front up>to up>with update>step update>the us>was use>0 used used>0 util>0
+0.20 utilisation>at utilisation>knob utilization>0 utilization>counts utilization>to v0 v0>4 value>for verl verl>0
+0.20 version>so vl vllm>at vllm>instances vllm>on vllm>rollout vllm>wants vllm_gpu_memory_utilization vram want
+0.20 wanting wants>0 wants>its warmup was>computed was>counted was>set was>still was>too was>what wasn't we we>gave
+0.20 we>reserved week>without weights>alone weights>and weights>need were>used what's what's>free what>is what>it
+0.20 while>the while>training whisper>beside who who>dies whole whole>gpu with>200 with>256 with>60 with>a with>lora
+0.20 with>vllm_gpu_memory_utilization without>it woke woke>up worker worker>and x>server xla xla>preallocates
+0.20 xla_python_client_mem_fraction>4 xla_python_client_mem_fraction>95 yael you>ask you>gave you>have you>need zero
+0.20 zero>for ~21474 ~activ ~actor ~advan ~after ~alrea ~assum ~attac ~backe ~blami ~block ~breat ~compo ~confe
+0.20 ~confi ~conte ~cover ~crash ~curre ~custo ~cutti ~decid ~decod ~desig ~didn' ~disag ~divid ~dropp ~enabl ~encod
+0.20 ~every ~exclu ~filli ~flash ~gener ~group ~guide ~halve ~havin ~headr ~immed ~inclu ~incre ~itsel ~launc ~lefto
+0.20 ~loadi ~logit ~maint ~manua ~margi ~negat ~neith ~ninet ~noteb ~nothi ~order ~overl ~pinne ~plann ~possi ~promp
+0.20 ~quart ~refus ~relat ~reque ~requi ~runti ~segun ~sglan ~share ~specu ~stage ~starv ~stati ~tempo ~tenth ~thoug
+0.20 ~traff ~train ~trito ~tzuha ~unles ~unocc ~wanti ~warmu ~wasn' ~what' ~поста é é>m é>marre é>s ö без и на не
+0.20 поставил 会 求 请 长 降 降>到
+0.40 0>2 0>7 0>75 0>90 0>99 1>gb 6>for 80>gb 85>instead 90>of 95>with a>card a>dedicated a>desktop a>week allotment
+0.40 an and>activations and>it and>the aphrodite aphrodite>gmu args at beside budget by>hand byte cache cache>memory
+0.40 calm calm>since can't card>each comfy confess configured count dedicated desired desktop>has display embedder
+0.40 fails>at finds for>half for>nccl for>the fraction>0 gmu gpu_memory_utilization>0 grabs greedy grpo h100
+0.40 i>confess infinity initial initial_pool_size instances is>taken it>stops it>to its>fixed knob l4 learner leave
+0.40 leaves left less less>than lives llm>on lmdeploy lmdeploy>cache load lora lowered memory memory>fraction more
+0.40 nccl nccl>and needed needed>to no>blocks nothing>for of>total on>one override peak percent portion prefill
+0.40 profile profile>says profiling raise>the replica replicas reserve>vram reserved second>replica servers setting
+0.40 share>was shares so so>0 stable starts static>share stops survived survived>the tgi>cuda than the>desktop
+0.40 the>fraction the>lora the>reranker the>two the>utilisation the>weights three to to>7 to>go to>raise told
+0.40 too>greedy torch>model total>but total>not two two>servers two>vllm up vision vision>encoder
+0.40 vllm_gpu_memory_utilization>0 wants wants>90 warm warm>up week weights weights>are while whisper whole>card work
+0.40 xla_python_client_mem_fraction ~allot ~aphro ~besid ~budge ~claim ~coexi ~dedic ~desir ~displ ~embed ~excee
+0.40 ~infin ~learn ~leave ~lmdep ~logpr ~lower ~neede ~perce ~porti ~preal ~prefi ~rollo ~sampl ~setti ~stabl ~start
+0.40 ~survi ~visio ~weigh ~whisp
+0.60 0>35 0>4 0>88 1>5 at>start blocks cache>max can't>work colocated cuda>memory default desktop engine entry
+0.60 entry>count gave it>wants llm lowered>it max>entry mem no of>0 ollama part raise reranker reserve rollout
+0.60 run>time sampler server's static the>share total under under>load util utilisation vllm vram>1 ~coloc ~count
+0.60 ~defau ~deskt ~engin ~greed ~insta ~remai ~reran ~secon ~servi
+0.80 0>5 is>too its ollama_gpu_overhead overhead second start to>0 ~fract ~profi ~repli
+1.00 0>8 0>85 0>92 0>97 0>98 free utilization
+1.20 # 0>3 0>6 at>0 too with>0 ~reser ~serve ~utili
+1.40 both share
+1.60 0>95 fraction
+2.00 0>9
""",
    "checkpoint_loading": r"""
-0.60 #
-0.40 any are but by cpu>and device>they free i>suspected if is>deleted load>with made or path>map_location says
-0.40 snapshot>with suspected>the the>dict they>were time were>saved ~delet
-0.20 0>4 0>but 16>gb 1>and 1>gb 2>at 3>1 40>gb 60>gb 7>and =0 =4 a>6 a>new a>person adamw after>and
-0.20 after>load_state_dict all>there allocate and>3 and>each and>free and>it's and>moves and>no another answer>says
-0.20 any>chance around>it asked auto b back>to backward base batch batches be>the been before>loading before>moving
-0.20 before>torch bf16 big bit block buffer but>it's but>the but>torch by>any by>default by>the bytes cache cached
-0.20 call call>torch can't card>and careful case cell chance checkpoint>was ckpt>to coco code>by come come>in context
-0.20 converted>the copied>in copy>deepcopy cpu>so cpu>tensors cuda>device cudf cure cure>it data dataset deepcopy
-0.20 deepcopy>model del>the deleted dict>straight did>not did>you didn't dies>in do docs does>your each>time
-0.20 embedding enable engine epochs error every>rank f>cpu failed feature fine>i fine>it fixed float followed
-0.20 for>each for>reference forty forum fp8 frame frames free>the from_pretrained from_pretrained>in gather gb>card
-0.20 gb>checkpoint gb>once gc gc>collect get gives>the goes>on good>to got gpus grad gradient guess had half hard has
-0.20 has>been he he>was holding holding>the hour i i'd i>also i>load i>saw if>not image images in in>case in>our
-0.20 in>the in>this index is is>all is>only isn't it's it's>the it>3 it>afterwards it>dies it>is it>isn't it>with jax
-0.20 k keep keeps kernel know layer layers lazily leaves left length limit list llama llm load>3 load>path
-0.20 load>restores load>weights load_state_dict>state loaded>in loading>the log look lora loss m make manual max mb
-0.20 measured mem memory message meta meta>device mmap mode model>to moments>on moved moves moves>it moving
-0.20 moving>the my name needed no>part node>has not>the notebook nothing np num object of offload_optimizer old>forum
-0.20 ollama on>1 on>a on>loading once>the one's ooms ooms>on optimizer's optimizer's>state optimizer>is order other
-0.20 out output outputs over>the own>device page part part>in pass pass>map_location path>is per person picture
-0.20 pipeline plain please please>show pod policy pool px py>line python pytorch ram ran rank>reads ranks>call
-0.20 ranks>use rather reads>the reference reference>the removed>the reserved restored>to resume>but resume>code
-0.20 resume>fails resume>path right running sadly said same>as same>script same>so saved>from says>torch
-0.20 scratch>without server set setting shard>so share shared show>it since size size>of small so so>reading so>the
-0.20 split started straight>after suspected swap take takes tensorflow tensors>come tensors>to test tf that>is
-0.20 the>adam the>default the>ema the>first the>forum the>host the>last the>lightning the>log the>model the>next
-0.20 the>one the>optimizer's the>pickled the>pytorch the>size the>state their there>already third three three>times
-0.20 till>epoch times to>0 to>know took tools torch>cuda torch>device trainable true true>and two two>epochs unless
-0.20 unload up update use>map_location used users uses using validation visible vllm w wanted was was>on was>read
-0.20 was>still wasn't we've weights_only which>is whoever whoever>wrote windows with>a without>any workers works>fine
-0.20 writes you>pass your>resume ~accep ~activ ~alloc ~anoth ~backw ~batch ~cache ~calle ~caref ~chanc ~colle ~compl
-0.20 ~conte ~datas ~debug ~decod ~deepc ~defau ~didn' ~diffe ~docum ~embed ~encod ~engin ~epoch ~evalu ~faile ~featu
-0.20 ~figur ~finis ~float ~follo ~frame ~gradi ~helpe ~holdi ~image ~kerne ~layer ~lazil ~leave ~lengt ~manua ~match
-0.20 ~measu ~movin ~neede ~noteb ~nothi ~numbe ~objec ~offlo ~outpu ~passe ~perso ~pictu ~pipel ~pleas ~preal ~predi
-0.20 ~profi ~promp ~pytho ~pytor ~quant ~rathe ~recor ~remai ~remov ~repla ~reser ~runni ~sampl ~segme ~serve ~sessi
-0.20 ~setti ~share ~stabl ~succe ~suspe ~threa ~token ~touch ~unles ~unloa ~valid ~wante ~wasn' ~whoev ~windo ~write
-0.20 é
+0.20 0>as 0>for 0>goes 0>i 0>is 0>right 0>s 0>that's 0>would 10>to 11>2 13>gb 14>8 14>gb 16>gib 17>gb 19>6 20>gb
+0.20 23>gb 25>gb 2>4 2>gb 2>x 30>gigs 30>with 31>gb 39>gb 3>and 3>x 40 40>k 5>and 6>3 6>gb 7>1 7>3 8>ranks 9000>steps
+0.20 =3 =5 a>board a>cold a>file a>fresh a>full a>function a>model a>second about>6 accelerator
+0.20 accelerator>load_state adam's adam's>moments adam>buffers added adebayo after after>del after>model
+0.20 after>restoring all>on all>ranks allocated along along>with an>attribute ana's and and>1 and>a and>before
+0.20 and>builds and>does and>dropping and>it and>keeps and>loads and>model and>nobody and>only and>stayed antes
+0.20 antes>de archive are>two args around around>for around>twice arrive as>a as>an as>in as>it as>long as>well
+0.20 assign assign>true at>2 at>30 at>7 at>first at>once at>same at>the attribute attribute>for b>params back>in
+0.20 back>the bad batch>size be>enough because>it before before>copying before>i before>step before>the
+0.20 before>there's before>your behaves being best>model best>pt best_state board both both>on both>versions brings>a
+0.20 brought brought>it buffers buffers>came buffers>in bursts but>all but>on by>printing came>off came>on can>be
+0.20 card>5 card>not card>too change>that changed changed>the checkpoint>gives checkpoint>nothing checkpoints
+0.20 ckpt>after ckpt>breaks ckpt>model ckpt>torch code>and coexist cold cold>start collect>and collect>the comes>back
+0.20 command commented>out config>and consolidated contains continuing>a converted>to copied>into copies copy copy>on
+0.20 copying>it copying>over cpu>every cpu>instead cpu>the crash crash>is crashes cuda>3 cuda>and cuda>as cuda>for
+0.20 cuda>i cuda>on cured cured>it dcp default>in default_restore_location del del>checkpoint deniz deserialise
+0.20 deserialised>the deserialises device>cpu device>i device>so device>the dict>and dictionary dicts did dies>inside
+0.20 diff diff>of directly does>not double doubled dropping>the drops during during>this each>gpu each>of
+0.20 each>process each>rank eight>cards elastic empty_cache end end>was enough enough>to entry epoch>0 epoch>30
+0.20 epoch_40 epoch_40>pth even>though every every>node every>one every>shard every>worker exactly executes exp_avg
+0.20 f>map_location fails>a falls falls>over fault fault>i fell>from file>i file>is files filled filled>the fills
+0.20 fine>tuning first>card fixed>with fold>loop for>as for>good for>later for>reporting four>ranks freed fresh>one
+0.20 freshly from>10 from>checkpoint from>cuda from>eight from>step from>the from>zero full>second gathers>the gb>all
+0.20 gb>during gb>file gb>for gb>jetson gb>printed gb>since gb>so gb>steady get>to gigabytes gigabytes>of give
+0.20 give>it gives>you go>down going>back good gpu0 gpu>3 gpu>at gpu>before gpu>then gpu>with h5 hanging hangs>around
+0.20 happens happens>after has>adam's has>every has>one have>your held here hit>we hub hub>file i>added i>changed
+0.20 i>commented i>e i>get i>never i>read identical imgsz in>a in>ddp in>my in>scope in>that in>torch in>utils
+0.20 including including>its init>the initialised initialised>one innocent inside inside>torch insists insists>on
+0.20 inteiro into into>the is>9 is>even is>hit is>in is>inside is>now is>on is>still is>that is>where issue it's>done
+0.20 it's>fixed it>after it>and it>but it>do it>doesn't it>into it>no it>on it>over it>reads it>should it>that's
+0.20 it>to it>too it>trains its>card its>optimizer itself itself>but itself>to jump jumps jumps>from just>to k>and
+0.20 kept kept>self killed killed>it l>s lambda lambda>storage last later launch learned lightning lightning's
+0.20 lightning's>ckpt_path like like>the like>torch line>212 line>in line>only line>the lived lived>through load>cuda
+0.20 load>p load>without load_checkpoint load_state load_state_dict>sd loaded loaded>checkpoint loaded>optimizer
+0.20 loaded>to loader>in loading>it loading>to loads>the loc loc>storage long>as longer looks>like loop>had loops
+0.20 map>that's map>to map_location>was materialised materialised>on materialises materialises>the member
+0.20 memory_allocated merely merely>the merge merge>of missing>so mmdet model>at model>both model>in
+0.20 model>load_state_dict model>reload moments>along moments>came moments>in momentum momentum>buffers more>in
+0.20 more>than much much>for mxh my>code my>own n>best na need needs needs>double needs>the net net>and net>for
+0.20 network>is never never>deleted never>falls never>freed never>was new>file next no no>issue no>longer no>problem
+0.20 no>resume nobody not>go nothing>else now>2 oct of>cuda of>it of>memory of>the of>which offline offload_to_cpu
+0.20 ok>found old old>state on>8 on>card on>each on>gpu on>its on>one on>that on>the on>top once>i once>is once>set
+0.20 one one>card one>gpu one>is one>on ones only>on only>the only>want onto>card onto>cuda onto>device onto>gpu
+0.20 onto>the open>the opened opens optim optimizer>dict optimizer>entry optimizer>from optimizer>of other>than our>8
+0.20 out>the over>at own>fault p p>map_location parameters parameters>as params params>and params>were patch patched
+0.20 path>and peak>fell peak>memory peak>of peaks peaks>at per>fold pesos pickled pickled>on pkl placa place place>in
+0.20 popped>it popping popping>them pra preempted preemption present pretrained>weights printed>at printed>right
+0.20 printing problem problem>here processes produced pt>fails pt>to public pulled pulls>the puts puts>all py>does
+0.20 raises raises>and random random>init rank0_only ranks>read re read>it read>to reading>the reads rebuilt
+0.20 rebuilt>the referenced>till released reload reload>at reloaded reloading remembers remembers>cuda reporting rest
+0.20 rest>of restored>the resume_from_checkpoint resumed resuming>from resuming>with reuse rollback run's run>and
+0.20 run>which safetensors>with safety same>first same>flags same>imgsz same>network same>parameters same>place
+0.20 same>weights sat save>model saved>file saved>i saved>on saved>state saved>tensors saver saver>restore say saying
+0.20 saying>where scope>for scratch>and script>it sd second second>launch self>ckpt serialization serialization>py
+0.20 set>in sets>of shard>onto sharded sharded>checkpoint shards shows>me size>step smi>jumps snapshot>and
+0.20 snapshot>before snapshot>in so>each so>rank so>there so>twice solves solves>this source stack start>7 start>fits
+0.20 start>from start>up start>with starting>fresh starting>from state>dict state_dict stayed stayed>referenced stays
+0.20 stays>in stays>referenced steady step>1 step>40 storage>loc stored stored>from straight stripped stripped>the
+0.20 stylegan sumiu switched>to tags taken teacher>file tensors tensors>were tensors>where test>ckpt_path tf>train
+0.20 than than>0 than>24 than>the that that's>why that>checkpoint that>line that>the that>torch that>was the>6 the>8
+0.20 the>backup the>best the>board the>ckpt the>config the>device the>dictionary the>end the>fresh the>freshly the>h5
+0.20 the>identical the>initialised the>jump the>live the>load the>loaded the>loop the>merge the>net the>old
+0.20 the>parameters the>per the>pickle the>preemption the>pretraining the>processes the>public the>ranks the>reloaded
+0.20 the>rest the>restart the>restored the>room the>run the>same the>sharded the>source the>thing the>variable
+0.20 the>whole then>copying there>are there>you they>come thing this this>is this>line through>as through>the thrown
+0.20 thrown>away to to>20 to>23 to>39 to>gpu to>host to>it to>one to>put to>read to>return to>reuse to>safetensors
+0.20 to>the to>vram too>much top>of torch torch>save torch>serialization train>with trainer trainer>fit trainer>test
+0.20 training training>state trains trains>at trains>from trains>with tried>to true>assign true>so tuning tuning>from
+0.20 two>lines two>sets type universal universal>ckpt unpacks unpickle unpickling until>the updated updated>the usage
+0.20 use>than utils utils>py v2 values>as variables versions wants wants>more warm>start was>in was>pickled
+0.20 was>referenced was>stored was>taken was>the was>what we>kept we>only we>updated webui>launch weights>in
+0.20 weights>on weights>only weights>with well were>never what>killed when when>saved when>they where where>they
+0.20 where>to which>already whole>run why with>20 with>both with>everything with>map_location with>model with>random
+0.20 with>two without without>saying work work>when worked>but works>with would>be written wrote>the x x>smaller
+0.20 yaml>and yolo yolo>train yolov8x you>call you>have your>crash your>missing ~accel ~adam' ~adeba ~archi ~aroun
+0.20 ~arriv ~attri ~befor ~behav ~broug ~burst ~carre ~chang ~coexi ~comma ~comme ~conso ~conve ~criti ~curre ~deeps
+0.20 ~direc ~discr ~durin ~elast ~enoug ~espne ~exact ~execu ~fille ~finet ~fresh ~gigab ~hangi ~happe ~ident ~inclu
+0.20 ~initi ~innoc ~insid ~insis ~insta ~intei ~itsel ~kille ~lambd ~launc ~longe ~membe ~merel ~nobod ~offli ~opene
+0.20 ~patch ~poppi ~prese ~probl ~proce ~publi ~pulle ~rando ~rebui ~refer ~relea ~remem ~rollb ~sayin ~secon ~seria
+0.20 ~solve ~sourc ~start ~staye ~stead ~strai ~strip ~throw ~tunin ~unive ~upgra ~versi ~witho ~worke ~writt ~yolov
+0.20 고>요 더>라 라>고
+0.40 12>not a>moment and>then averaging back>on beside beside>the brings by>rank card card>0 ckpt_path>best continued
+0.40 continuing>from copying cpu>did cpu>in cuda_deserialize ddp deserialised deserialize device device>0 dies>with
+0.40 eight ema>weights epoch>12 file's file's>tensors file>was first first>then fresh>start from>scratch gb>at gpu>0
+0.40 in>it in>use it it>not it>was last>ckpt line load>rank load_state_dict loader loading>on loads model moment
+0.40 moments network next>to no>crash now on on>cpu on>cuda on>device once only>dies orbax orbax>restored path peak
+0.40 pickle pth>has rank rank>0 rank>by read>the reading rebuild rebuild_tensor_v2 referenced restored restoring
+0.40 resuming run safetensors same same>batch scope scratch second>copy second>set starting step straight>to tensor
+0.40 the>file's the>line the>loader the>optimizer the>pt the>restore the>snapshot them then>to there those though
+0.40 to>cuda too twice variable warm was>saved we we>now which while while>the whole whole>training with>device
+0.40 with>resume with>the without>it ~avera ~besid ~bring ~copyi ~dicti ~doubl ~file' ~light ~mater ~netwo ~param
+0.40 ~preem ~readi ~scrat ~shard ~thoug ~train ~unpac
+0.60 back came ckpt_path continuing cuda>0 did>it ema epoch for>a from from>epoch loading map map_location
+0.60 map_location>cpu only optimizer pretrained ranks restart start the>file the>pretrained the>pth weights ~deser
+0.60 ~loade ~loadi ~optim ~pickl ~reloa ~resta ~safet ~unpic ~varia ~weigh
+0.80 cpu>first fresh gpu snapshot the>saved torch>load ~conti ~devic ~momen ~snaps
+1.00 best cpu location read saved state ~check ~pretr
+1.20 checkpoint cuda file onto pt pth restore resume
+1.40 dict
+1.60 ~resto ~resum
+1.80 ckpt
+2.00 load
""",
    "cuda_graphs": r"""
-0.60 graph>capture
-0.40 0>4 4>and 8>with a all and>8 as as>the cpu cuda>graphs device fixed get gpu graphs>keep is>on k load mem
-0.40 memory>pool no>graphs nodes secs sizes>1 so took>0 under>the uses using with>mode you your ~finis
-0.20 0>38 0>44 0>5 0>6 0>7 0>8 16>in 1>so 1>works 1>x 21>secs 30>mb 38>gib 3>1 3>s 4>in 9>gib =2 =5 a100 after>each
-0.20 allocated>in also an and>it's and>prod and>takes and>the any anything are>captured are>green are>not as>long
-0.20 asked at>its at>once at>startup avail avail>mem balancer begin>this benchmark bit bs>8 bug build builds built by
-0.20 by>30 by>disable by>recording bytes call can can>take capture>cuda captured>in capturing>cuda card checks closed
-0.20 compilation_config compile>mode compile>with cpu_offload_gb create cuda>memory cuda_graph_max_bs>16 cudnn cupy
-0.20 cut d data default>doesn't default>so deleted describes dev dev>and did distinct distinct>input do doesn't
-0.20 doesn't>use dropped during during>capturing e e>g each>distinct embedding empty_cache epoch even exception
-0.20 exception>capture faster>than file finished finished>in finishes finishes>in first fixed>shapes for>as for>me
-0.20 for>the for>their for>us four fp16 fp32 frames from g>cuda gb>for gib>then goes going grad gradient graph>begin
-0.20 graph>by graphs>and graphs>are graphs>get green half has health here hood host i i'm i>have if image in in>14
-0.20 in>3 in>a in>dev in>one in>sglang inference info input>size instance is>not is>off is>then isn't isn't>shared
-0.20 it>in its>default job keep keep>a keep>their kept>the kernel l40s large leaves left>at limit line load>balancer
-0.20 loads long long>as loss m made>it management memory>management memory>pools metric minutes>avail mode>default my
-0.20 n nccl need needs>its nemo network no>graph not>in nothing of of>memory offload old on on>0 on>our on>so on>the
-0.20 only onnx>runtime's out over overhead>is p parallel past persistent pieces play pool>as pool>which pools>e
-0.20 pools>for private>memory process prod py pytorch>blog ram rank rather rec recommended recording>a request
-0.20 reserve result retain retain_graph retain_graph>true rmm rollout rollout>engine runtime's s>and same same>in
-0.20 script sdpa secs>took section see self server>is session setup several several>minutes sglang>captured shapes>by
-0.20 shapes>on size slack so>graphs so>no so>that someone split stage started steps still swap swap_space
-0.20 swap_space>4 take>up takes takes>0 tape tensor tf than than>eager thanks that that>no the the>eager the>gpu
-0.20 the>hood the>load the>model the>pytorch the>rollout the>same the>weights their>memory then then>the this
-0.20 this>can three time times to>0 to>several token tokens took>21 took>it torch true>for under up>by us>with use
-0.20 uses>cuda using>0 wants was was>never where which>isn't with>cuda with>fixed work workers works works>3
-0.20 works>for would wrong x xla_gpu_autotune_level xla_gpu_autotune_level>0 y yet ~anyth ~balan ~batch ~bench ~build
-0.20 ~check ~close ~compu ~crash ~creat ~delet ~descr ~detac ~devic ~disti ~doesn ~dropp ~durin ~embed ~excep ~featu
-0.20 ~frame ~gradi ~healt ~histo ~infer ~kerne ~leave ~longe ~manag ~metri ~momen ~multi ~netwo ~nothi ~param ~predi
-0.20 ~probl ~proce ~rathe ~remov ~reque ~reser ~resta ~resul ~rollo ~sampl ~scrip ~secti ~sever ~someo ~store ~tenso
-0.20 ~thank ~token ~train ~trans ~worke é
+0.20 0>9 0>95 0>in 0>no 0>passes 1024>in 10>s 14>4 14>resolutions 16>32 1>8 1>9 1>gives 1>s 1>to 1>with 20>h 21>4
+0.20 21>6 23>to 24>so 25>gib 2>2 2>6 2>batch 2>gb 31>secs 32768>and 32>and 35>sizes 3>4 3>gb 3>not 3>which 400>mb 4>6
+0.20 4>before 4>compile 4>one 4>profiles 5>000 60>s 60>sequence 6>2 700>mb 70>b 7>g 8>16 8>then 92>there's 9>that's
+0.20 =0 a>graph a>little a>pool a>smaller a>tiny adding additional after after>the after>train alive alive>by
+0.20 alive>in allocation allocator>so alone>is already>has and>another and>aren't and>breaks and>cache and>eval
+0.20 and>everything and>it and>jax and>no and>smaller and>that and>we annotation annotation>id another another>3
+0.20 another>for aphrodite are>2 are>600 are>kept are>the aren't>in aren't>part arena around around>the as>well asr
+0.20 at at>0 at>18 at>capturing at>cudagraphinstantiate at>least at>the ate ate>the attention>backend back back>at
+0.20 backend bar batch>1 batch>and batch>sizes be>reused be>shared been>set before>it begin being beside beside>the
+0.20 blocks>then boots bpw bpw>fits breaks breaks>in bs>1 bs>160 buckets buckets>for budget buffers>were but>at
+0.20 bwierzba by>1 by>then by>this cache>already cache>are cache>is cada came came>up can't can't>be can't>share
+0.20 can't>use cannot>be capture>is capture>list capture>sizes captured>after capturing>took card>was com come
+0.20 come>up comes common compilation>level compile's compile>default completes con context>memory contexts copies
+0.20 copies>of cost costs costs>me counted>in crash cuda>make_graphed_callables cudagraph>per cudagraph_capture_sizes
+0.20 cudagraph_capture_sizes>to cudagraph_mark_step_begin cudagraphs>the decode>graphs decoding default default>list
+0.20 default>mode default>on denied deniz dies>in different different>sizes disable>cuda disable_cuda_graph disabled
+0.20 disabled>the disabling disabling>cuda does>not doesn't>return don't don't>share draft dynamic dynamic>false
+0.20 dynamic>true e>ficou each>epoch each>with eager>ok eager>starts eager_mode eager_mode>true enable_cuda_graph>1
+0.20 encoder>i enforce_eager enforcing engine engine>holds engine>ok env error>text est estimate eta eval eval>after
+0.20 eval>uncompiled everything exec exllamav2 failed>try fails>after fails>at fails>only failure>at falls>from
+0.20 false>dies false>in far>too fewer>capture fewer>sizes ficou filled fit fit>it fits>w five five>gigabytes fix>for
+0.20 fjord42 flag followed for for>12 for>60 for>batch for>each for>every for>good for>lora forever former
+0.20 forward>and free>and free>memory freeing frees from>23 full_cuda_graph gave>me gb>back gb>in gb>left gb>less
+0.20 gb>lower gets>to gib>says gigabytes gives gives>me gone got>it got>to gpu_memory_utilization
+0.20 gpu_memory_utilization>in gpu_model_runner grafo graph's graph>bs graph>capturing graph>g graph>in
+0.20 graph>recording graph>runner graphs>0 grew had had>1 had>been had>its heap hold hold>on holds holds>on hope
+0.20 hope>of i'd>raised id in>31 in>env in>inductor in>pool in>private in>tgi in>their in>total in>v1 inductor>config
+0.20 input input>copies input>length input>shape input>shapes instantiating instantiating>the instantiation into>the
+0.20 is is>4 is>6 is>64 is>far is>missing is>printed is>the is>what it it's>just it>at it>fits it>same it>starts
+0.20 it>through it>went iteration iteration>alive its>2 its>static its>workspace itself>had itself>was jan jax>had
+0.20 jax>xla_gpu_enable_command_buffer just>slower keeps>a kept kept>forever kept>outputs known kv>blocks la last>log
+0.20 later>by least length length>until level list little llama>70 lmdeploy lmdeploy>pytorch lo lo>que log>line
+0.20 long>for long>prompt lora lost>to lower>max lower>the lowered make_graphed_callables>on makes makes>a
+0.20 mark>dynamic max>num max_capture_size max_seq_len_to_capture may>help mb me>15 me>back me>the memory>4 memory>in
+0.20 minutes>later missing missing>in mode>reduce models models>don't more my>traceback narrowed narrowed>it nd
+0.20 needs>2 new new>batch nightly no>failure no>oom no>space no>torch nobody node>with normal>allocator normal>one
+0.20 not>come not>counted not>with novo null num>seqs o of>23 of>35 of>512 of>capturing of>make_graphed_callables
+0.20 of>max of>speed of>the off>and off>in off>the ok>and ok>with on>2 on>24 on>a on>my on>to on>top on>v1 one
+0.20 one>for one>graph one>handle one>profile one>recording one>so ones ones>aren't only>in onnx>runtime or>lower ort
+0.20 ort>enable_cuda_graph ort>with outputs outputs>from outro outside overhead>in own>pool padded padding
+0.20 padding>enabled padding>to part>of pass>makes passes peak>falls per>length per>resolution piecewise>graphs piled
+0.20 piled>up pin>the place pool>can't pool>handle pool>is pool>not pool>of private>pool profiles progress
+0.20 progress>bar pytorch>engine que quedaba read>the real real>one recorded>graphs recording>comes recording>of
+0.20 records reducing remainder replays reply reproduced reproduced>on reset reset>each resolution>in resolutions
+0.20 resolutions>14 rest>was returned reused right>after rises rl rl>loop room run>eval runner runner>and
+0.20 runtime>enable_cuda_graph s>by same>server same>settings same>step says says>the sd se separately seq seqs
+0.20 seqs>1024 sequence sequence>lengths serve server serving set>64 set>up setting setting>that sglang sglang>cuda
+0.20 shapes>it share share>a shared shared>the shows>4 since>adding sits size>are sizes>did slower smaller
+0.20 smaller>max snapshot snapshot>shows so>fewer so>its solved solved>it some some>minutes space>for spare
+0.20 specialize speculative speculative>decoding speed starts>on starts>without startup>passes state>is
+0.20 static>buffers static>input static>inputs stays steady step step>that step>the switched target tensorrt's text
+0.20 tgi>cuda tgi>cuda_graphs th than>8 that's>known that's>why that>breaks that>is that>nobody that>pool that>took
+0.20 the>22 the>400 the>5 the>allocation the>attention the>bar the>budget the>captured the>decode the>default
+0.20 the>encoder the>engine the>error the>estimate the>failure the>former the>graph the>last the>long the>memory
+0.20 the>nightly the>piecewise the>private the>profile the>progress the>real the>recordings the>remainder the>server
+0.20 the>serving the>setting the>snapshot the>static the>steady the>step the>utilization them>off then>fine there's
+0.20 there>and there>are there>was these>are this>card this>version though>the thus thus>the tipped tipped>it tirei
+0.20 tmaas to>1024 to>128 to>13 to>160 to>32 to>32768 to>35 to>512 to>capture to>its to>normal to>pool to>their to>us
+0.20 tok tok>s too>long too>small took took>another took>the top top>of torch>cuda total>and tp tp>4 train train>and
+0.20 train>in tree triggered triton triton>cudagraphs trt trtllm true>only u>mxh unavailable uncompiled under>my
+0.20 up>the update>comfyui upstream use_cuda_graph usecudagraph used>up util utilisation utilization utilization>a
+0.20 vel version>and versions w>o warms warning was>512 was>denied was>full was>it was>ok was>on we>had we>never
+0.20 weights>and well went>the were>being what what>fails what>the which>failed while>capturing with>1 with>30 with>4
+0.20 with>cudagraphs with>eager_mode with>enable_cuda_graph with>enforce with>every with>graphs with>reduce with>them
+0.20 without>torch works>on xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty ~addin ~addit ~alloc
+0.20 ~annot ~anoth ~aphro ~aroun ~arran ~backe ~besid ~break ~bucke ~budge ~buffe ~bwier ~commo ~confi ~copie ~defau
+0.20 ~denie ~diffe ~doubl ~dynam ~engin ~estim ~exlla ~failu ~fille ~fjord ~follo ~forbi ~forev ~forme ~freei ~gigab
+0.20 ~handl ~littl ~lmdep ~lower ~missi ~model ~narro ~night ~nobod ~outpu ~outsi ~padde ~paddi ~passe ~perma ~profi
+0.20 ~queda ~repro ~retur ~reuse ~runne ~separ ~seque ~serve ~servi ~setti ~sglan ~share ~shrin ~slowe ~small ~snaps
+0.20 ~solve ~specu ~stead ~targe ~there ~tippe ~trigg ~trito ~unava ~uncom ~upstr ~usecu ~utili ~versi ~warni á 之
+0.20 之>后 了 了>enforce 了>谢 以 加 加>了 动 可 可>以 后 启 启>动 谢 谢>谢 가>너 겨 겨>서 그 그>래 기 기>가 까 끄
+0.20 끄>니 너 너>무 니>까 래 래>프 무 았 았>어 여 크 크>기 프
+0.40 0>on 0>starts 1>gb 2>1 2>gib 4>8 and>2 aren't autotune autotune>no batch batch>size bs bs>16 buffers>for cache
+0.40 command command>buffers compilation compilation>config compiled config config>0 counted cuda_graph_config
+0.40 cuda_graphs cuda_graphs>0 cudagraphinstantiate cudagraphs>false decode each eager>mode enable enable_cuda_graph
+0.40 enforce>eager fails failure false fine fits free gb gb>more ggml ggml_cuda_disable_graphs
+0.40 ggml_cuda_disable_graphs>1 got graph>max graph>pool graphs>for graphs>off handle i>lose inductor instantiated
+0.40 is>fine it>came it>is jax lengths lose lower mark max>autotune max>bs memory>that no>crash no>cudagraphs normal
+0.40 o0 off>no ok on>it on>vllm overhead>was per recordings replay resolution shapes shrink text>of tgi that's the>0
+0.40 the>cache the>capture the>normal the>recorded the>recording two>captured up v1 vllm vllm>0 warmup were were>free
+0.40 without ~aren' ~autot ~comma ~count ~decod ~induc ~norma ~resol ~shape ~that' ~trtll ~warmu ~witho
+0.60 60>mb buffers capture_model captured compile cuda>graph cudagraph_trees enforce fewer graphs>60 in>capture_model
+0.60 max mode>it off overhead private>pools profile recorded reduce reduce>overhead shape starts startup static
+0.60 ~disab ~enfor ~insta ~lengt ~overh ~piece ~reduc ~repla ~stati
+0.80 callables capturing disable graphed make make_graphed_callables mode piecewise private recording trees ~priva
+1.00 cuda cudagraphs pools sizes ~start
+1.20 pool ~graph
+1.60 cudagraph graphs ~compi ~cudag
+1.80 eager
+2.00 ~recor
+2.20 capture
+2.60 graph ~captu
""",
    "exception_holds_tensors": r"""
-1.00 #
-0.60 for no
-0.40 =0 are card device gpu is>the of per python python>keeps was ~pytho ~scrip
-0.20 09>14 14>52 16>with 1>gb 4>gb 52>score 8>gb =1 a>flag a>friend a>plain a>workaround about added advised
-0.20 after>del alive>through alloc allocate an an>exception and>even and>it anyway around>the as>a as>advised as>its
-0.20 asking asking>for at attention b backward base batch>after batch>and been before>each before>trying benchmark
-0.20 between block block>after block>as blocks branch>only buffer but>it's came can check checkpoint cleared comes
-0.20 correct count cpu cuda cut data default described described>in dict dies dies>the different docs does>del
-0.20 does>the e>from e>with_traceback each each>new each>trial earlier encoder ends engine epoch eval every exactly
-0.20 except>block except>for exception>object failed>to fails>on false faq file fine first>time flag>the float
-0.20 following>exception for>a for>simplicity forward>pass found four frames>from frames>then free fresh>kernel
-0.20 friend g giving giving>up goes>wrong got graph had half handled happens happens>outside has>a has>been
-0.20 has>removed helper here holding>the i>run if>you in>one input internal internal>frames it's it's>the it>as
-0.20 it>dies it>goes it>ran it>was its>internal jax jax>has k keep keep>frames kv last_traceback>and launch layer
-0.20 layers length line llama load loaded loading loads locals>alive logs looks loop>moved loss lot luck m many maps
-0.20 max missing model more most moved>to n needs net network no>luck no>memory no>try num number nvidia object>has
-0.20 object>is of>a of>it of>memory off old on>my on>the one optimizer or our>except our>handler output outputs
-0.20 outside>the over own>subprocess part peak pipeline plain plain>script pod pool process program
-0.20 raise>runtimeerror ram ran>it read removed removed>its reserved retry>happens room run>inside running>the s same
-0.20 same>batch score script script>same seed set sets sets>a simplicity simplicity>jax since single smaller>batch
-0.20 some someone's stage start state steps still>fails still>no stops stuck>around takes tensor tensorflow
-0.20 tensors>after tf thanks that>fails that>function the>following the>forward the>loop the>lot the>one the>update
-0.20 the>very the>way the>weights their then>the there's there's>no third three through times took top torch total
-0.20 traceback>of trainer training true true>in trying>the twice two up up>the use version very very>first video
-0.20 was>the wasn't way we>launch we>set week weights went were when while>it's with_traceback without workaround
-0.20 workaround>for workers wrong you your ~advis ~anywa ~askin ~backw ~bench ~betwe ~block ~buffe ~build ~chang
-0.20 ~check ~comme ~compu ~count ~creat ~cudam ~defau ~descr ~detac ~devic ~diffe ~doubl ~earli ~embed ~encod ~engin
-0.20 ~exact ~expor ~featu ~float ~frien ~givin ~graph ~insta ~kille ~launc ~layer ~learn ~lengt ~loade ~loadi ~missi
-0.20 ~netwo ~night ~nvidi ~optim ~outpu ~param ~pipel ~proce ~profi ~progr ~pytor ~remov ~rende ~reser ~separ ~servi
-0.20 ~setti ~simpl ~singl ~someo ~specu ~switc ~thank ~there ~throu ~token ~train ~trans ~versi ~wasn' ~weigh ~windo
-0.20 ~witho ~worka
+0.20 13>of 15>gb 16>works 17>gb 1>all 1>and 1>dies 1>k 1>too 2048>px 21>gb 22>9 22>gb 256>px 2>nd 2>to 32>16 3>12
+0.20 400>mb 4>2 64>32 64>fails 8>4 8>in 8>k 8>on 9>gb 9>gib =3 =5 a>500 a>failed a>kernel a>keyboardinterrupt a>list
+0.20 a>model a>new a>run a>script accelerate adaptive after>a after>each after>leaving after>one after>that
+0.20 afterwards afterwards>the again>before ai alive all all>die all>fail all>failed all>small allocated>22
+0.20 allocated>is alone already>allocated also although and>a and>afterwards and>cache and>call and>from and>i
+0.20 and>memory and>no and>those antes>de appeared append>e around around>generate as>err as>i as>long asyncio at>22
+0.20 at>bs at>module attempt's attempt>1 attempts attempts>2 auto>batch back back>everything back>to bad>batch
+0.20 bad>request batch>64 batch>logic batch>of batching batching>in be>freed because because>the because>we big body
+0.20 both bound box>and broke broke>it broken bs>1 bs>128 bs>8 but button button>in by>gc by>hand c>in cache>flush
+0.20 call>is call>the calls>the can't can't>find cancelled captured captured>the card>full card>was
+0.20 catch>runtimeerror catches caught caught>error cause celery's celery's>task cell's cell>frees
+0.20 cell>keyboardinterrupt cell>that chained clear clear_frames clear_frames>e clearing>sys click close>the code>ran
+0.20 colab collect collect>before collected collected>the composer concurrent concurrent>futures config>1 config>has
+0.20 console contextlib continue corrected corrected>the could could>be crash>torch crashed ctrl ctrl>c
+0.20 cuda>memory_allocated cuda>outofmemoryerror cures de>novo debugger decoding>starts decorator del del>e del>model
+0.20 demo des device>tensors did die do do>the does does>nothing doesn't>help down drop dying e>gc e>keeps e>not
+0.20 e>stored each>failure each>next einfo empty empty_cache empty_cache>and empty_cache>out end ended endpoint
+0.20 enough err>and error>and error>i error>object error>then error>with even>256 even>bs even>the every>later
+0.20 everything exc>in exc_info>and except>body except>runtimeerror except>torch exception>and exception>with
+0.20 excinfo>in exit exitstack fail>at fail>in failed>forward failed>tests failing fails>as fails>once fails>then
+0.20 fails>too fails>until fails>with failure's failure>is failure>stayed fairseq fast fast>ai feats fest find>any
+0.20 finder first first>attempt's first>call first>crash first>failed first>failure fit fit>fails fixed flag>set
+0.20 flush followed followed>by following for>each for>its for>later for>the forward>in forward>is forward>was
+0.20 frame's frame's>tensors frame>is frame>locals frame>of frame>still frame>with frames>and fresh fresh>with from
+0.20 from>e from>tenacity full full>with function function>returns funny future>exception futures gave gave>back gb
+0.20 gb>and gb>less gc>collect gc>shows gc_after_trial gc_after_trial>true generate get>a giant gives go goes>64
+0.20 going going>on gradio>app gradio>demo halve halving halving>never hand handler>calls handler>where handles>one
+0.20 hang>on hanging has>already has>happened has>it has>only have>no health health>endpoint held>the helped helps
+0.20 hold hold>the holding holds>it holds>on holds>the hung hung>on hyperopt hyperopt>objective i>can't i>collected
+0.20 i>could i>did i>do i>have i>interrupted i>restart if if>the image image>size images>in in in>colab in>memory
+0.20 in>scope in>the in>those inference>server inherits initially inside inside>except instead interrupting ipython
+0.20 is is>back is>e is>it is>meant is>not is>ok is>real is>released is>stuck it's>fine it>all it>funny it>had
+0.20 it>inside it>ok it>so it>still it>succeed it>that's it>with its its>exception its>frames its>stack k>fails
+0.20 keeps>self keeps>the keyboardinterrupt>in large last>exception last_err last_exception last_traceback>is
+0.20 last_value learn learn>fit leaves leaves>the leaving leaving>the left leftovers let let>go level like list lived
+0.20 lives local logger logic logits>in long>as loop>the loss>logits made mb>to meant>to meanwhile memory memory>go
+0.20 memory>is memory>stays memory_allocated memoryhandler micro micro>batching middle>of model>again model>does
+0.20 model>doesn't model>that module>level mortem>pdb moved must my>inference my>sweep name nd nd>attempt nested nets
+0.20 never>recovers never>succeeded never>works next>trial no>second none>and none>helped normally not>enough not>try
+0.20 nothing novo o>e object>was objective objective>returns occupied of>15 of>all of>failed of>forward ok on on>1
+0.20 on>all on>failing on>solved on>there once>and once>at once>i once>it one>bad one>giant one>oom one>test
+0.20 one>while only only>300 only>on only>when oom>the optuna>catch our>skip out outer outside over>this owned passes
+0.20 pdb>post pins pm poisoned prints prints>it properly px>picture pytest>keeps pytest>raises quit raises re
+0.20 re>raises reachable real records recover recovers recursed recursion red red>box referenced referenced>by
+0.20 released remainder remembers remembers>the repl replaces replaces>it reporting repr request request>and
+0.20 requests>pass reset>f restart>kernel restart>the restarting result retained retried retry>decorator retry>on
+0.20 returned returns rubbish run>again run>out run>with runner runner>stores runtimeerror same>function
+0.20 same>notebook sat sat>on saved>in says>21 scaler scope scope>for search second>attempt second>run second>try
+0.20 second>with self self>exc self>last_exception sentinel session>open set>in shadow showed shows>300 size>only
+0.20 size>search skip skip>the smaller so so>nothing so>the sole solved>it spyder stack>of starting starting>fresh
+0.20 starts>before starve status stay stayed stayed>in stays stays>at step step>for still>has still>on still>owned
+0.20 still>says stop>button stopped store stored>it stored>trace stores stores>the storing str>e str>exc stuck>at
+0.20 succeeded succeeds survive sweep sys>last_value tb>still tenacity tensoren tensors>i tensors>included
+0.20 tensors>with terminal test test>so tests tests>starve that that's>the that>does that>helps that>is that>was
+0.20 the>9 the>activations the>bad the>broken the>caught the>cell the>chained the>console the>crash the>crashed
+0.20 the>end the>errors the>exc_info the>except the>exception the>failure the>fallback the>first the>five the>future
+0.20 the>health the>image the>interrupted the>locals the>memory the>models the>next the>post the>recovery the>red
+0.20 the>remainder the>report the>retry the>saved the>second the>server the>session the>sole the>stop the>sweep
+0.20 the>terminal the>test the>traceback the>whole the>worker the>worker's them>the then>32 then>at then>even
+0.20 then>retry then>run they>pass thijs thing>that this>the those those>hold through>it through>the tiled
+0.20 tiled>decoding till to>40 to>400 to>fp16 to>tiled to>work too>big too>in trace traceback>clear_frames
+0.20 traceback__>before traceback__>none tracebacks train_step training's training>cell trial trial>is true>and tudo
+0.20 until>a until>i until>the update>del upload uploads used>so value var variable variable>was variables w
+0.20 was>deleted was>full was>too what what>it while>the while>you whole>time with with>1 with>8 with>a with>its
+0.20 with>more with>that with>the with>them within>the worker worker's worker>is wrote x1 x>in xmode your>copy zero
+0.20 zero_grad ~accel ~activ ~after ~altho ~aroun ~await ~becau ~broke ~butto ~captu ~caugh ~celer ~cell' ~chain
+0.20 ~colle ~compo ~concu ~conso ~conte ~debug ~decor ~endpo ~enoug ~exits ~faili ~fairs ~finde ~follo ~funct ~gradi
+0.20 ~halvi ~hangi ~happe ~healt ~holdi ~hyper ~inclu ~inher ~insid ~inste ~leave ~leavi ~lefto ~liber ~logge ~meanw
+0.20 ~memor ~middl ~neste ~norma ~noteb ~nothi ~occup ~optun ~outsi ~passe ~poiso ~print ~prope ~raise ~reach ~refer
+0.20 ~relea ~remem ~repla ~reque ~retai ~retri ~rubbi ~runne ~runti ~scale ~searc ~senti ~shado ~showe ~small ~spyde
+0.20 ~starv ~staye ~stopp ~stori ~strin ~subse ~tenac ~tenta ~uploa ~worke ~перво батч в и не первой после 一
+0.40 0>in 12>is 16>8 1>0 a>batch activations after>the again already and>gives and>with append as>well auto bad
+0.40 but>by call catch cell>with chain clearing crash dead down>to err errors>append even excinfo fails fallback
+0.40 fallback>to find_batch_size forward freed frees frees>it from>then future gb>remain gives>up goes>down gradio
+0.40 halves hang happened held>it holding>my in>except included interrupted ipython's jupyter keyboardinterrupt
+0.40 last_exc last_traceback last_traceback>none later locals>of moved>out my>batch next none notebook object of>12
+0.40 of>the on>to once oom open open>so post pytest raise>from recovery remain report restart saved second session
+0.40 size small smaller>size still>holding stop stored str succeed sys>last_traceback task the the>chain the>dead
+0.40 the>e the>frames the>function the>notebook the>stack the>stored the>try then>on to>1 too too>large torch>cuda
+0.40 traceback__ was>still well within works ~alrea ~appen ~cance ~catch ~excin ~fallb ~forwa ~futur ~halve ~inter
+0.40 ~jupyt ~keybo ~pytes ~recur ~remai ~repor ~resta ~retur ~secon ~sessi ~survi ~tenso ~varia ~withi
+0.60 a>cell allocated attempt bs debug e>traceback__ errors failure find frames held holds in>a kept kept>the mortem
+0.60 pass post>mortem raise sentry tb>was tensors the>error the>failed the>frame then until ~error ~frame ~handl
+0.60 ~ipyth ~morte ~objec ~recov ~sentr ~succe
+0.80 after batch exc_info exception fail gc info keeps locals pdb stack still try ~attem ~failu ~local ~store
+1.00 cell failed handler last retry sys tb the>handler ~faile ~trace
+1.20 error frame traceback
+1.40 e except
+1.80 exc
+2.20 ~excep
""",
    "fragmentation": r"""
-0.60 card of>the set
-0.40 # del device from>the full graph i it>was its model my no>difference on on>the per set>pytorch_cuda_alloc_conf
-0.40 still takes this to>avoid to>the torch when you ~confi ~secon
-0.20 0>3 0>bytes 0>gib 12>gb 18>mb 1>2 22>0 24>gb 2>4 40>gb 40>mb 4>and =4 a a100 a>bug about above above>allocated
-0.20 adam adamw added allocated>22 allocated>and allocated>are allocated>memory allocates already already>allocated
-0.20 also and and>reserved and>there app are>padded as>well asks at at>all at>first at>full at>once at>that attached
-0.20 attention available avoid avoid>fragmentation b backward base batch>of batch>size batches>of benchmark beside
-0.20 bit block>of blocks>than blocks>with board both box bug builds but>unused by>pytorch byte byte>size call came
-0.20 capture cards cell check clear comes config context conv copy count cpu cuda>memory cudamalloc cudnn cupy's d
-0.20 decoder dict do does does>not doesn't doesn't>change done driver during each>other eager effect eight embedding
-0.20 enable engine enough>for entire entry epoch>and even failed false far feature file first>glance fixed>in float
-0.20 for>the forward four fp16 fp32 fraction fragmentation fragmentation>was frame frames free>memory free_all_blocks
-0.20 frees full>length g gave gb>above gb>for gb>is gb>on gets gib>is glance goes>away gone>in good gpu gpu>memory
-0.20 grad had handle handler has has>the head help hence history hold holds host i've if if>reserved in>2 in>a in>our
-0.20 in>the includes includes>the inference info inputs inputs>are instead is is>1 is>a is>allocated is>in is>set
-0.20 is>the isn't it>goes it>is it>only it>slower it>stops it>trains it>went item iteration itself k keras kernel
-0.20 keys kv larger>than last launcher layer le lines llm load loaded loads logits look loop lora loss luck m made>no
-0.20 main make maps max_split_size_mb>made max_split_size_mb>to may mb>and meant meant>to memory_summary
-0.20 memory_summary>shows message mib minutes missing mode module more>blocks n native nccl needs net no>help
-0.20 no>reason node nor nor>did normal not>enough not>the notebook now nvidia nvidia>smi of>1 of>12 of>24 of>a of>an
-0.20 of>memory off ok older one>request only>made only>the oom>with op or out out>of output outputs outside
-0.20 outside>of p page parallel part picture pinned pipeline plan plus pool>byte pool>to post precision process
-0.20 profile prompt python pytorch>but pytorch_cuda_alloc_conf>expandable_segments raised raises ram ran rank ranks
-0.20 re reason reason>for recording release requested reserved>in reserves rest retry same>size same>step saved
-0.20 scratch script sdpa second see seemed seemed>odd segments>on self session set>in seven seventh share shared
-0.20 shows shows>3 shows>one side since>the six smi so>it softmax space split>blocks stack state stops stored swap
-0.20 swapped t table take taken takes>more ten tensor tensorflow test tests than than>the than>this thanks>for
-0.20 that>fails that>was the>crash the>entire the>epoch the>first the>last the>launcher the>limit the>lora
-0.20 the>memory_viz the>native the>number the>old the>one the>rest the>second the>update the>whole there's>no they
-0.20 this>size thread times to together tokens too>large took top torch's traceback trainer tried tries triton
-0.20 true>is true>to try try>setting turned twice under until up>to update v validation variant version very vllm
-0.20 vram was was>meant was>my was>no was>too wasn't we weights well were what>is which which>is whisper who whole
-0.20 will window windows with with>18 with>9 without workers x yet>it your ~alrea ~attac ~atten ~avail ~backw ~bench
-0.20 ~besid ~build ~captu ~compi ~conte ~conve ~copie ~creat ~cupy' ~decod ~delet ~detac ~devic ~docke ~docum ~doesn
-0.20 ~drive ~dropp ~durin ~effec ~embed ~engin ~entir ~evalu ~excep ~expla ~faile ~featu ~float ~follo ~forgo ~forwa
-0.20 ~frame ~glanc ~gradi ~handl ~histo ~inclu ~infer ~input ~insta ~inste ~inter ~itsel ~kerne ~launc ~loade ~lower
-0.20 ~messa ~milli ~minut ~missi ~momen ~nativ ~norma ~noteb ~nvidi ~outpu ~outsi ~paral ~param ~patch ~pipel ~posit
-0.20 ~preci ~predi ~prefi ~prepr ~preve ~print ~proce ~profi ~promp ~pytho ~raise ~reaso ~recor ~reduc ~rende ~repla
-0.20 ~repro ~resul ~runti ~scrat ~scrip ~seeme ~servi ~sessi ~seven ~shard ~share ~store ~tempo ~tenso ~threa ~toget
-0.20 ~token ~torch ~trace ~trans ~trito ~turne ~updat ~valid ~versi ~wasn' ~weigh ~whisp ~windo ~witho ~wrapp ~пробо
-0.20 é и не не>помогло пробовал
+0.20 01>24 03>08 0>6 0>to 100>steps 11>gb 128>2048 128>let 128>solved 128>the 12>1 12>gib 13>h 14>2 16>h 1>10 1>and
+0.20 1>makes 1>to 21>allocated 22>8 256>is 2>2 2>5 2>9 320>to 39>2 3>gb 3>h 400>mb 410>mb 41>k 4>gb 4>not
+0.20 500>requests 50>iterations 512>for 512>it 512>mb 5>1 5>gb 5>gib 64>helped 6>was 700>mb 700>mib 7>9 7>of 800>mb
+0.20 800>x1333 8>9 8>and 8>gb 8>gigs 900>mb 90>000 9>5 9>hours 9>to 9>total =5 a>comb a>different a>handful a>large
+0.20 a>long a>slightly a>tient a>tiny aber acab acab>ó active advice>of after>3 after>40 after>9 after>eval
+0.20 after>small after>some alive alive>at all all>over all>those all>to alloc allocate>the allocated>12 allocated>7
+0.20 allocated>was allocating>the allocator>reports alone>i alternate alternating although although>a ample an>epoch
+0.20 and>13 and>after and>data and>down and>eval and>everything and>no and>not and>reuse and>the and>unused another
+0.20 another>length apart arbitrary are>lost are>never are>now are>on are>too arena>instead arena>was
+0.20 arena_extend_strategy arena_extend_strategy>ksameasrequested array>of as>it asked asked>for aspect>ratios
+0.20 async>allocator async>resource at>11 at>61 at>8 at>each at>half at>hour at>random at>step auto auto_growth
+0.20 avoided avoided>the batch>that batches batches>longest be be>had be>released because because>i because>the
+0.20 been>stable before before>and better between>6 big>blocks big>enough block>can't block>so blocks>are
+0.20 blocks>that's break breaks>up bucket>size bucketed bucketed>shapes but>in but>no but>the but>unallocated by
+0.20 by>size by>splitting by>the by>then cache>before cache>every cache>flushes cache>hit cache>up caching cada
+0.20 calling calling>torch can't>be can't>find can't>use card>reports case change changing chop chop>up chunk
+0.20 chunk>was chunks>all clings colleague's comb come>back comfy commented compute>the conf constant context>trains
+0.20 contiguous>chunk could could>not cracks crash>at crash>model crash>since crashes>on creeping crop>size
+0.20 crop>sizes crops crumbs cuda cuda>empty_cache cuda>yes cudamallocasync>and cudamallocasync>backend
+0.20 cudamallocasync>runs cupy cupy>had cupy>pool cure cure>it cured>it cured>the curves cut dali deepspeed
+0.20 default>pool defrag defrag>in defragmentation defragmentation>in descending did>it didn't didn't>find dies
+0.20 difference>as different>sizes dimensions do>fit doing don't doubling down>between dummy dynamic>image
+0.20 dynamic>shapes e e>o each each>batch each>step each>time either em empty_cache>at empty_cache>before emptying
+0.20 encontraba end ended ended>it ends ends>up enough epoch>2 epoch>passes error>text et et>ç eval eval>pass
+0.20 every>100 every>200 every>50 every>500 expandable>segments expert export>pytorch_cuda_alloc_conf extend failing
+0.20 fails fails>after fails>around failures>at finally find find>1 find>one finish first first>epoch first>fine
+0.20 first>makes first>no first>so fit fit>and fits>in fixed>buckets fixed>padding fixed>shape fixed>size fjord42
+0.20 flushes flushes>since for for>2 for>512 for>ever for>everything for>hours for>max forward>with fragments
+0.20 free>block free>but free>then free>total free_bytes frei from>0 from>9 from>epoch fsdp gap gb>allocated gb>are
+0.20 gb>at gb>blocks gb>fails gb>free gb>frei gb>in gb>memory_reserved gb>more gb>next gb>reserved gb>that gb>the
+0.20 gb>total_bytes gb>unoccupied gb>went gets>cut ghislain gib>reserved gib>there gigs go>through goes>on goes>to
+0.20 got got>rid got>us gpu>torch gradients growing grown grows h h>ort had>only half>empty half>full half>of handful
+0.20 handful>of has>8 has>another has>cached hasn't>come have>moved heap>and heap>is helped here here>with hint hit
+0.20 hole>is holes>after holes>between hour hours>and hours>with hundreds hundreds>of i'd>like i>asked i>load i>pad
+0.20 idea>why idle if>i image>sizes images images>3 imgs imgs>per import>of in in>and in>bits in>cache in>comfy
+0.20 in>epoch in>fragments in>log in>my in>pieces in>slices in>steps in>total in>your in>zero inactive>split
+0.20 inactive_split infer input input>at is>12 is>14 is>ample is>fine is>for is>level is>ok is>there is>what's ist
+0.20 it's>a it's>been it's>gone it's>not it>alive it>can it>can't it>doesn't it>go it>has it>hasn't it>here it>never
+0.20 it>or it>peaks it>run it>runs it>so it>stop it>survives it>used it>uses it>vanish iterations its>memory j'ai job
+0.20 job>goes jobs jpeg just>not k>requests keeps>it knextpoweroftwo l>é la>m lab>note large>block large>enough
+0.20 large>ones largest>free largest>input last>step later lay layout leads leads>to leave leaves leaves>blocks
+0.20 leaves>holes leck left left>as left>for length length>longest lengths>vary lens les let let>the level level>at
+0.20 lies like like>a like>to list>it listed>as little live>tensors lived load>the loading>in logs logs>show long
+0.20 long>lived long>running long>sentence longest>batch looks looks>like lost>to lote lots lots>of m>é made>it makes
+0.20 makes>it malloc>in many map>of matters max_split_size maximum>length mb>of mb>was mb>with me mem memory>snapshot
+0.20 memory>stays memory_allocated memory_allocated>is memory_reserved memoryasyncpool middle miss mixture mixture>of
+0.20 model>and moe moire more more>oom more>than moved moved>in multi multi>scale multiple multiscale my>case my>plot
+0.20 my>sentences naive need>a need>only never never>fails new>block new>shape nice night's no>contiguous no>crash
+0.20 no>cuda no>encontraba no>hole no>live no>other no>setting noch none none>of not>one nothing nothing>contiguous
+0.20 nothing>fits now>one nur ocr odd>sized odd>sizes oddly of>2 of>3 of>32 of>4 of>400 of>5 of>64 of>all
+0.20 of>different of>fixed of>it of>jobs of>odd of>pool of>speed of>two of>unusable of>what's old>ones old>size oleg
+0.20 on>and on>coco on>in on>it on>our once>with one one>crash one>large one>of one>set one>stretch onednn ones>are
+0.20 ones>it only only>700 only>reserved order>fails ort os other other>9 other>change our our>h100 over over>in
+0.20 over>the over>time padded padded>to padding>all padding>to pages par parou parou>de partitions pass>at passed>at
+0.20 passes past>the pattern peak peak>allocated per>sample persistent pia pictures pictures>and pieces>are place
+0.20 platform platform>allocator plenty>free plenty>of plot pods pool>no pool>the pool>w pool>was pool>with powers
+0.20 powers>of preallocate_width_hint preallocation prevent previously problem prozess px px>on pytorch pytorch>has
+0.20 pytorch_cuda_alloc_conf>max_split_size_mb pytorch_no_cuda_memory_caching pytorch_no_cuda_memory_caching>1 r>é
+0.20 ratios read>it regions released removed removed>the reports reports>that request>is request>of reserved>15
+0.20 reserved>21 reserved>22 reserved>but reserved>number reserved>that resolution resolution>training resolutions
+0.20 resource restarting restarting>the restarts retries returns reusable reuse>it reused reversed rid rid>of right
+0.20 rmm rmm>pool room room>for run>that running>server runs said same same>batch same>epoch same>job same>run
+0.20 sample>it saw scale scale>training seen segments>are sentence sentences sequences>each serv server>with
+0.20 set>before setting setting>max_split_size_mb setting>to shape shape>all shape>ksameasrequested short>update show
+0.20 shred shred>the shreds shuffled sin since>a since>last single sits sits>at sits>in sitting sitting>there
+0.20 size>buckets size>no sized sized>blocks sizes>are sizes>leaves sizes>shred sizes>the sleep>wake slices slices>of
+0.20 slightly slightly>bigger slivers slower>but slowly small>for smaller smaller>than snapshot>shows snapshot>viewer
+0.20 so>does so>nothing so>old so>that solved solved>it solved>mine some>hours sort sorted>by sorting>by sorting>the
+0.20 speed speicher splitting stable static>input stats stays stays>the step step>3 step>900 steps>as steps>keeps
+0.20 steps>of steps>with stop stopped stopped>the straight stretch sum>was summary survive survives swapping switch
+0.20 switch>to tailles tait tear tensors tf than>it than>what that'd that'd>matter that's>fragmentation that's>where
+0.20 that's>your that>alone that>always that>fit that>is that>it that>line that>nothing that>passed that>pytorch
+0.20 the>advice the>allocator the>async the>bfc the>biggest the>blocks the>cached the>colleague's the>crashes
+0.20 the>difference the>dump the>error the>eval the>failure the>failures the>holes the>import the>job the>largest
+0.20 the>later the>logs the>loss the>map the>maximum the>memory the>middle the>odd the>other the>place the>point
+0.20 the>reserved the>same the>start the>summary the>time the>variable the>varying the>worker the>workspace the>wrong
+0.20 then>free then>the there's>room there>in there>is things this>order though thousands thousands>of through>it
+0.20 thru ti>torch tient tient>toute tile time>is time>it tiny>the tip tip>of to>210 to>23 to>800 to>960 to>a
+0.20 to>backend to>never to>powers to>small to>understand too too>little too>many torch>1 torch>2 total>24 total>free
+0.20 total>is toute train train>and trains trains>for trend true>and true>it true>makes true>that turns two>stopped
+0.20 type u u>kolja unallocated unallocated>in understand unoccupied unused unused>yet up>and up>from up>single
+0.20 up>with upgrading upgrading>to us>past usar used used>to uses using>the value>would vanish variable>length
+0.20 vary>in viewer viewer>shows w>the wake wants>0 waren warming warming>up was>enough was>gone was>left was>smaller
+0.20 we>saw weder weights>so went>away what's what>cured when>i where whole>epoch width widths with>4 with>any
+0.20 with>bucketed with>different with>expandable with>expandable_segments with>images with>mixed with>no with>the
+0.20 within within>an without>that work>for works works>for x1333 xla yes zero>3 ~activ ~alter ~altho ~anoth ~arbit
+0.20 ~array ~avoid ~batch ~becau ~befor ~bette ~bloqu ~break ~cache ~calli ~cling ~coale ~comme ~confe ~const ~crack
+0.20 ~creep ~cresc ~crumb ~curve ~deeps ~desce ~didn' ~dimen ~doubl ~eithe ~empty ~encon ~enoug ~faili ~final ~finis
+0.20 ~fjord ~flush ~ghisl ~growi ~handf ~helpe ~hundr ~image ~knext ~layou ~leave ~littl ~matte ~middl ~mixtu ~night
+0.20 ~nothi ~onedn ~padde ~paddl ~parti ~passe ~patte ~perfo ~persi ~platf ~power ~probl ~proze ~ratio ~refus ~regio
+0.20 ~resou ~reusa ~reuse ~rever ~round ~segui ~sente ~setti ~shatt ~shuff ~singl ~sitti ~slice ~sligh ~slive ~slowl
+0.20 ~small ~snaps ~solve ~speic ~stabl ~stopp ~strai ~stran ~strat ~stret ~summa ~switc ~taill ~taman ~that' ~thing
+0.20 ~thous ~unall ~unocc ~unuse ~vanis ~viewe ~warmi ~what' ~width ~withi ~zweit ~занят ~помог ä ç ç>a é>e é>moire
+0.20 é>par é>tait í>a а в всё помогло え>た え>な く く>な さ っ>た な な>く な>っ に>な れ キ キ>ャ シ シ>ュ ッ
+0.20 ッ>シ バ ャ ャ>ッ ュ ュ>が ラ 予 倍 入 入>力 力 増 増>え 数 量 長 長>さ
+0.40 0>8 2>gb 6>gb 8>for 9>gb after all>day allocated and>it's antes aspect at>512 batch>first between big
+0.40 blocks>that bucket buckets buffer by>length bytes cached can can't can>be chopped chopped>up
+0.40 contiguous_gradients contiguous_gradients>true crop cuda>malloc cuda_malloc_async cured day days death different
+0.40 don't>match drifts dynamic empty_cache>every every expandable_segments>true failures for>days free>blocks growth
+0.40 half hasn't helps images>of in>one inactive_split_bytes is>8 it it's it's>memory ksameasrequested little>memory
+0.40 longest>first lost match match>the max max_split_size_mb>256 memory>in memory>it's memory>was mixed mxnet
+0.40 mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round new no no>more nodes not>too num_alloc_retries odd of>256
+0.40 one>fixed one>piece only>not pad padding plenty preallocate preallocating preallocating>the preallocation>on
+0.40 random>lengths refused request requests reservado reuse round runs>for scraps segments>with since size>for
+0.40 small>ones snapshot sorted sorting space>is splintered steps strategy sum swiss swiss>cheese tf_gpu_allocator
+0.40 tf_gpu_allocator>cuda_malloc_async the>arena the>gaps the>large the>pieces the>pool the>request the>space
+0.40 the>sum the>waste then there there>but there>only time too>small true unusable vary was>there waste works>thanks
+0.40 ~aspec ~betwe ~buffe ~chang ~chopp ~chunk ~diffe ~drift ~dynam ~expan ~failu ~fragm ~hasn' ~inact ~ksame ~mallo
+0.40 ~paddi ~plent ~resol ~resta ~scrap ~shred ~sorte ~sorti ~split ~survi ~unusa ~varia
+0.60 backend backend>cudamallocasync biggest bits blocks but cheese chunks divisions empty empty_cache epoch for>me
+0.60 fragmented free>in garbage gone heap hole hours largest live longest max_split_size_mb mb multiples multiples>of
+0.60 not>in of ones order piece power2 roundup_power2_divisions roundup_power2_divisions>8 scattered shapes size
+0.60 the>buffer the>cache the>heap tiny to>multiples total variable varying ~backe ~bigge ~chees ~conti ~defra ~large
+0.60 ~longe ~multi ~preal ~reque ~scatt ~shape ~splin ~varyi
+0.80 allocator bfc cache collection expandable_segments gaps garbage_collection_threshold
+0.80 garbage_collection_threshold>0 lengths malloc max_split_size_mb>128 random roundup threshold up ~alloc ~block
+0.80 ~cudam ~rando ~segme
+1.00 arena async contiguous cudamallocasync fixed holes large pieces small ~bucke ~lengt ~piece
+1.20 block expandable free inactive pool
+1.40 reserved segments sizes ~reser
+1.80 split
""",
    "gradients_enabled": r"""
-0.80 #
-0.60 both card cuda gpu
-0.40 =4 adding>with and and>model at>the b cache decorates device for>the forgot>no_grad is>under its>own loop>is
-0.40 no_grad>around none tf the>card them those under>torch use zero ~buffe
-0.20 0>9 1080>ubuntu 16>gb 1>and 24>gb 3>000 40>gb 65>k 80>gb =5 about acc accumulation adam adamw adding all
-0.20 all>params all>ten allocated alone>does already already>under amp and>eval and>it and>no and>tell and>we append
-0.20 as>gpu assumed at>224 at>epoch at>line attention autograd>grad autograd>graph autograd>is autograd>it
-0.20 backbone>with backbone>x between bit blocks brought buffer buffers but>it's but>torch bytes c calculated
-0.20 calculated>with can't carlo cause cell cell>1 change changed checkpointing collects computed>with config
-0.20 contrastive contrastive>queue copies could crash create create_graph crops cudnn cut data day day>one debug
-0.20 decorated>with decorates>predict default del dgx dict die different disables>gradients e each>of eager eight
-0.20 else's ema ema>of empty empty_cache engine entries epoch>0 eval>is eval_accumulation_steps evaluation>with every
-0.20 failed fails feats features>are file first fit flag flat float folder>with for>those fp16 fp32 fraction frames
-0.20 free from>day from>the full function>is gb>and gb>card gb>on gc get gib gives globally goes>through gone
-0.20 gpu>tensors gradient>penalty grow gtx half handle happens happens>outside has>a has>had have have>no held
-0.20 held>on hf his holds hook hooks i'd i'd>left i>assumed i>was in>cell in>code in>inference in>our in>torch
-0.20 inference_mode>decorates instead into is is>called is>false is>my is>only is>opened is>right is>set is>the
-0.20 is>wrapped it's>a it>and it>changes it>crashes it>in it>since it>still it>the it>was iteration jax job k
-0.20 keeps>gradients kernel keys know l last last>year later learning learning>tutorial length lightning's
-0.20 lightning's>trainer like limit line>3 lines list llama loaded loading loads log logger logits long loss lower m
-0.20 made make mask match max mb me mean mem metrics min model>in model>torch moments moments>to monte monte>carlo
-0.20 mxnet's my>training n new nice nice>results no>autograd no_grad>and no_grad>code no_grad>feats no_grad>on nodes
-0.20 norm not>in not>turn nothing>was now>runs num number nvidia nvidia>smi of>no_grad of>the of>them on>gpu on>in
-0.20 on>its on>my on>the on>to once one ones only>in only>see onnx>runtime oom opened or order other our ours>has
-0.20 page params passed past peft penalty per pipe place please plot plus pool pred predict>so preds printed>nice
-0.20 prints>false priya's problem process prompt put>both queue rank read record reference remove requires_grad>is
-0.20 reset resnet>101 retain retain_graph returned right right>there room runs>under runtime save saved>in scale
-0.20 score>is script>forgot second see>the sequence serving>code session set>as setup shape share size sizes small
-0.20 smaller smi sne so>the so>there's solved someone someone>else's space split stack start starts states step>and
-0.20 still>stops stops stores straight sum sure t t>sne table tell>me tensorflow's than>the that that's>the that>was
-0.20 that>way the>crash the>default the>device the>dgx the>encoder the>feature the>first the>fit the>gradient
-0.20 the>handler the>last the>loop the>model the>network the>other the>plot the>transfer the>whole there's there's>no
-0.20 there>for there>in thing this>order those>who three ticket tiles to to>its to>match too too>with torch>stack
-0.20 torchmetrics train_acc trainer's trainer>predict training>epoch training>loop transfer>learning true>is twice
-0.20 two ubuntu under>no_grad up up>please v vae>and validation>keeps validation>uses vllm wants was>still way
-0.20 we>have weights went>through when>the when>you while>the while>training whisper who whole whole>backbone
-0.20 whole>eval with>3 with>grad_fn with>no with>the wonder works wrapped>in wrapped>the x>x y year yes yes>the
-0.20 zero_grad zero_grad>in ~accum ~adapt ~addin ~alrea ~appen ~assum ~backe ~betwe ~broug ~calcu ~chang ~check
-0.20 ~compi ~confi ~conti ~contr ~creat ~defau ~devic ~discu ~doubl ~else' ~engin ~enque ~entri ~excep ~faile ~float
-0.20 ~folde ~frame ~globa ~happe ~insta ~inste ~itera ~kerne ~launc ~learn ~lengt ~loade ~loadi ~logge ~logit ~longe
-0.20 ~model ~momen ~mxnet ~numbe ~nvidi ~objec ~opene ~penal ~pleas ~point ~print ~priya ~probl ~proce ~quadr ~refer
-0.20 ~rende ~reser ~resta ~resul ~runti ~secon ~segme ~seque ~sessi ~small ~snipp ~solve ~someo ~somet ~start ~strai
-0.20 ~stude ~survi ~tenso ~thank ~there ~ticke ~trans ~ubunt ~weigh ~whisp ~wonde
+0.20 0>3 0>gradient 1000>diffusion 1024>px 1080>p 16>to 19>h 1>0 1>13 1>4 1>5 1>image 1>k 2048>steps 21>gb 2>gb
+0.20 2>million 32>uses 48>layers 4>at 4>times 50>passes 512>for 64>passes 6>per 6>s 9>gb =0 a>4000 a>6 a>backward
+0.20 a>big a>ct a>custom a>forward a>graph a>no a>pretrained a>row above above>1 across across>every activations>as
+0.20 activations>were active active>during added added>the added>torch adding>the adversarial adversarial>attack
+0.20 after>adding after>export after>switching after>training all>along all>graphs all>its allocators along also
+0.20 also>i an an>ensemble an>old and>autograd and>big and>drop and>isn't and>step and>that and>that's another>thread
+0.20 any>more anyway anywhere>in anywhere>yet app around>it around>predict around>the as as>full as>in as>much
+0.20 as>tensors as>though at at>1024 at>11 at>2 at>6 at>60 at>9 at>its at>step at>test at>window attack autograd>in
+0.20 autograd>off autograd>was automodel avail averages back backbone backbone's backward>and backward>is
+0.20 backward>that bare batch batch>32 batch>4096 batch>64 batch>needs batch>no batch_size>4 be be>enough beam
+0.20 before>predict big big>images blip block block's block>runs bn bs bs>64 build>up builds>a builds>graphs
+0.20 built>for built>in but>my by by>default by>four by>hand by>layer c++ caching calibration calibration>pass call
+0.20 call>model call>net call>self callback called>anywhere called>by called>directly called>the called>with
+0.20 calling>model calls>forward calls>model calls>net came canvas captions chainer chainer's
+0.20 chainer>no_backprop_mode check chunks clip>3 code>for collection commented commented>out compared complains
+0.20 complains>about context>at copy>of costs cpu>at crashes>at ct ctx>w custom>evaluate de decoding>step
+0.20 decorator>was deepcopy deleted demo>py detach dev did>it died died>and dies dies>first differentiable
+0.20 differentiation diffusion diffusion>steps directly disable>gradients disabling discriminator's does>not doesn't
+0.20 don't don't>fit dqn drawn drop dropout>and dropped>by dropped>it during>training each>chunk each>epoch
+0.20 each>image each>layer each>tile effect else>it embedding embedding>2 embedding>script embeddings
+0.20 enable_grad>inside encode>kept enough enough>it enough>to ensemble ensemble>members ensemble>of entire>sampler
+0.20 epoch epoch>was epoch>with eval>and eval>in eval>without evaluated evaluation even>though every>decoding
+0.20 every>epoch everything everything>as everything>for everything>saved experiment extension extract extracting
+0.20 extraction>with extractor fail fails>at fails>with false false>and false>before false>on fastapi feature
+0.20 feature>extraction feature>extractor features features>no feeds fid>computation fine>at fine>dies fine>tuning
+0.20 first>epoch first>validation first>yield fjord42 flask>app flips flips>dropout for>1000 for>2048 for>backward
+0.20 for>differentiation for>each for>no for>nothing for>p forgot>that fork forward>at forward>calls forward>on
+0.20 forward>was forward>with freeze from>16 from>2 frozen>in frozen>teacher full>fine function fwd g g>at g>during
+0.20 gb gb>1 gb>after gb>in gb>of gb>rather gb>to gb>where generate>has generate>in generator>function gets>4
+0.20 goes>down goes>over good got gradient>recording gradients>enabled gradients>were gradienttape>persistent
+0.20 grads>off grads>on graph>of graph>was greedy guard guidance>function had had>no had>requires_grad hand hand>in
+0.20 handler handlers has>grad_fn has>it has>no have>3 have>only helper helper>function i i'm>on i3d i>added i>call
+0.20 i>checked i>compared i>keep i>only i>run i>see i>set i>suppose ids image>1 image>encoder images images>to img>to
+0.20 in in>0 in>4 in>c++ in>my in>on_train_epoch_end in>rlhf in>tf2 in>this in>train in>validate in>with indent
+0.20 indent>too indentation inference>but inference>of inference>on inference_mode>in inference_mode>on
+0.20 inference_mode>took info info>for inner input inputs inside inside>the intermediate intermediate>results
+0.20 intermediates inversion is>3 is>as is>commented is>drawn is>frozen is>missing is>that is>thread is>up isn't
+0.20 isn't>released it it's it's>over it>builds it>but it>complains it>costs it>does it>out it>should it>takes
+0.20 it>went it>were its its>first its>graph itself>stays keep>the kept lacked>inference_mode lacked>no_grad lacks
+0.20 lacks>the latents layer layer>and layer>by layers leaves leaves>the left left>from left>out libtorch
+0.20 libtorch>server lightning lightning>does line line>88 linear local logit longer>fails looks looks>the loop>i
+0.20 loop>in loop>looks loop>minus loop>of loop>records loop>runs lost>when lpips main>thread map>has maps>were max>1
+0.20 mc>dropout members memory>from memory>is memory>it memory>rises mid middle middle>of minus minus>backward
+0.20 missing missing>and mode>is model model>directly model>generate model>ids model>train model>x more>in more>than
+0.20 moved>it much>as my>code my>feature nadja needlessly needs>2 needs>4 needs>more needs>three net>eval net>x nets
+0.20 network never>came no>avail no>backward no>effect no>grad no>no_grad no>reason no>torch no>training no_grad>en
+0.20 no_grad>in no_grad>is no_grad>when no_grad>without nobody>had node>of nogradguard not not>frozen not>i not>on
+0.20 not>stop nothing>any nothing>else nothing>i nothing>since nov obs of>1000 of>48 of>an of>it of>predict of>ram
+0.20 of>saved of>ten off>i ok ok>so ok>val on>a on>again on>all on>cpu on>it on>so on>top on_train_epoch_end one>does
+0.20 one>indent one>line one>that only>call only>changes only>flips only>model only>yet op>that's open>around opens
+0.20 opens>one or>else others>have our>test out>is outputs outputs>are outputs>as outs outside>of outside>the over>16
+0.20 over>a own>forward p p>in parameters>is parameters>to parentheses parentheses>and pass>the pass>was passes>as
+0.20 passes>on path per>gpu per>request per>thread perceptual>loss persistent>true pictures pictures>above pixel
+0.20 plain plug plug>in policy policy>in ported pr>is prediction>of predictor predictor>is pretrained
+0.20 pretrained>resnet prints>true probe profile>shows pure put put>back put>torch px py>has py>in question r>no ran
+0.20 ran>on ran>with rather rather>than raw reason recorded>too recording>during recording>on recording>the
+0.20 records>everything ref ref>policy refactored released>after require requires>grad requires_grad>left
+0.20 requires_grad_ requires_grad_>false resnet>152 results>for reward reward>model rises rises>with rl rl>rollout
+0.20 rlhf rollout route row run run>the run>under run>with running>with runs>at runs>in sam same>as sample samples
+0.20 sampling sampling>loop sanity sanity>check saved saved>for saved>tensors saw search search>was see>line
+0.20 sentences sentences>with serving set set>it set>model set_grad_enabled>false set_grad_enabled>true sets>of
+0.20 should>be shows>all simple since>0 size>from slide slide>the sliding>window sliding>windows so>eval so>its
+0.20 so>prediction so>two somebody specific stay step step>died step>is step>nothing steps>in stitched stop>the
+0.20 stored>for storing stuff suppose suppose>the switch>autograd switching takes>11 takes>21 tape>on target
+0.20 target>network teacher's teacher>network teacher>x tensors>i test>images test>pass test>py testing testing>with
+0.20 textual textual>inversion tf2 tf2>i than>24 than>through that's>all that's>where that>fails that>never that>of
+0.20 that>test that>when the>backbone's the>benchmark the>built the>calibration the>context the>custom
+0.20 the>discriminator's the>evaluation the>extension the>fid the>flask the>forward the>frozen the>graph the>guidance
+0.20 the>helper the>inner the>input the>layer the>linear the>main the>memory the>middle the>notebook the>one
+0.20 the>optimizer the>paper the>plug the>print the>profile the>rollout the>samples the>sanity the>serving the>target
+0.20 the>tokenizer the>torch the>train the>upscale the>val the>vgg the>worker the>wrapper there>so therefore
+0.20 therefore>activations this>script this>version though>it thought thought>model thread>local thread>where through
+0.20 thx till times>that times>the to>3 to>6 to>disable to>get to>no to>normal to>turn to>your token told took>the
+0.20 top top>of torch>enable_grad torch>no_grad torch>nogradguard torch>set_grad_enabled trace tracked>gradients
+0.20 tracking>on tracks>gradients train>false train>fine train>loop train>ok trainer>validate training>batch
+0.20 training>itself training>mode training>run training>step training>with true>at true>on tuning turning
+0.20 turning>off two>sets under>gradienttape under>model up>2 update update>step upgrading upgrading>to upscale
+0.20 upscaling used used>i'm used>so uses>9 vae vae>encode val>batch val>loop validate>and validation>batch
+0.20 validation>had validation>loop variable vector vgg>for video>works volatile>was was>active was>called was>done
+0.20 was>enough was>not was>on was>outside was>run was>running was>what wasn't wasn't>used we we>forgot well went
+0.20 went>from were>kept were>recorded were>stored what what>lightning when>i where where>it which>had whole>graph
+0.20 whole>time will>take window with>50 with>each with>gradients with>is with>its with>plain with>recording
+0.20 with>tracking with>with without without>no_grad without>parentheses without>torch worker worker>thread
+0.20 worker>threads works>now would>be wrap wrap>it wrapper wrapping wrapping>the wraps written written>in x>and
+0.20 x>bare x>the xx yael yet>memory yield you're your ~acros ~adver ~anywa ~autho ~avera ~batch ~betti ~cachi ~calib
+0.20 ~callb ~canva ~capti ~chain ~comme ~compa ~compu ~custo ~deepc ~diffu ~direc ~discr ~doesn ~dropp ~effec ~enabl
+0.20 ~enoug ~ensem ~exten ~fasta ~fjord ~freez ~funct ~graph ~handl ~helpe ~input ~insid ~inver ~laten ~layer ~leave
+0.20 ~libto ~linea ~memor ~middl ~missi ~needl ~netwo ~nogra ~paddl ~paren ~passe ~pictu ~polic ~porte ~prepa ~pretr
+0.20 ~quest ~rathe ~reaso ~requi ~rewar ~rollo ~runni ~sanit ~score ~searc ~sente ~servi ~simpl ~someb ~state ~stitc
+0.20 ~store ~stori ~suppo ~switc ~targe ~testi ~thoug ~tunin ~turni ~vecto ~wasn' ~witho ~worke ~wrapp ~writt ~you'r
+0.20 è
+0.40 11>gb 3>gb activations alone and>batchnorm anywhere are>only around as>well authors autograd>on backprop
+0.40 backward batchnorm beam>search being being>built builds built but but>still clip code>with computation context
+0.40 context>manager copyslices custom decorator>got demo disable distillation do>it does does>nothing doesn't>do
+0.40 dropout dropped during else enable enable_grad encode eval>alone eval>only evaluate extraction features>with for
+0.40 forgot forgot>to generator got>lost grad>mode grad_fn>copyslices gradienttape graphs i>just image img
+0.40 in>distillation inception is>not it's>3 it>is lacked lost>in manager model>eval moved my my>own net network>in
+0.40 no>with no_backprop_mode no_grad>was nobody nobody>told nothing of>a on on>1 out outside paper parameters pass
+0.40 passes perceptual pr predict prediction py refactoring requires_grad samples>with script should sliding
+0.40 statement still stop stored takes teacher test>loop test>script that>we the>authors the>backbone the>decorator
+0.40 the>inference the>perceptual the>reward tile time times torch tracked tracking tracks true>does true>in updated
+0.40 validate was we>are were what>the with with>autograd with>block with>grads with>statement with>torch x yet
+0.40 your>test ~anywh ~aroun ~backb ~build ~conte ~copys ~disab ~disti ~dropo ~durin ~embed ~encod ~forgo ~gener
+0.40 ~image ~incep ~inden ~inter ~lacke ~manag ~nobod ~nothi ~outpu ~outsi ~perce ~sampl ~scrip ~shoul ~slidi ~threa
+0.40 ~train ~updat ~upsca
+0.60 0>4 alone>doesn't backbone>is calls fid flask frozen generate gradients grads just lost needs only recorded
+0.60 recording requires scoring set_grad_enabled tape the>tape the>test the>with thread torch>inference_mode train
+0.60 training val validation vgg with>batch ~activ ~backw ~decor ~featu ~froze ~refac ~scori ~teach
+0.80 called enabled forward inference_mode loop no true volatile>true ~calle ~diffe ~evalu ~extra ~forwa ~infer
+0.80 ~track
+1.00 autograd decorator no_grad ~autog ~gradi ~recor ~valid
+1.20 mode test ~predi
+1.40 eval inference volatile ~volat
+2.60 grad
""",
    "host_memory": r"""
-0.80 i
-0.60 is>unlimited its one
-0.40 # 5>gb a and batch is>32 is>fine isn't left mine model my never over pinned>2 same step swap>untouched
-0.40 the>machine the>memory them which your ~reque ~trans
-0.20 0>3 0>and 0>in 0>no 100>gb 10>gb 11>gb 12>gb 14>gb 190>gb 1>2 1>5 1>g 1>gb 256>gb 2>4 2>gb 32>of 380>gb 3>10
-0.20 3>gb 4>1 4>g 512>gb 512>i 512>mb 6>gb 900>mb 9>gb =1 =2 =3 a30 above activations after alone although an
-0.20 and>it's and>prefetch_factor are arena around asks at>900 attention auto avail available>so back back>to backend
-0.20 backward base be>swapped because being block board both buffer bug but bytes card cell checked client comes
-0.20 comfyui compared confirms console cores cpu>is cpu_offload_gb crash ctx cuda>memory cuda>out cudnn d de decoder
-0.20 del device device>memory df did difference dmesg>has does doubled>the down e eager el embedding enable encoder
-0.20 end enforce enforce_eager estimator eval every expandable failed>to fails>in faiss false>and fine first
-0.20 first>thought fits five flags float forward found four fraction frames free>memory free>so fsdp gb>available
-0.20 gb>card gb>in gb>swap gets>half gigs give give>the gpu>0 gpu>memory gpu>or gpu_mem_limit grad graphs gtx
-0.20 half>the handle has>512 has>no he history holds host>as i'm i>watched id if image in>a in>memory in>my in>the
-0.20 in>use inference instead>of is>64 is>on is>set isn't>it it it's>at it's>not it>is it>on jax keep keeps keeps>the
-0.20 kept killer>line kv l>is last layer layers leaves length less like line live lm loaded logits loop lora loss
-0.20 low_vram makes mask may memory>in memory>isn't memory>of metal mib mig mine>is missing mode modules moments mps
-0.20 much my>case my>first near net network never>goes never>used new next no>oom no>pinned nodes not>the notebook
-0.20 now number of>my of>params of>ram of>the of>them offload_optimizer ollama on>gpu once one>copy only onnx
-0.20 onnx>loads op optimizer>was or>the ort other out>at own params partitioned pass passes past peak peak>of per
-0.20 percent persistent persistent_workers persistent_workers>true pid pinned>memory pool possibly possibly>the
-0.20 prefetch_factor>2 printed prompt python>3 pytorch pytorch's q4 ram>and ram>free readme readme>asks recommended
-0.20 renders replay replay>buffer report request reserved rest result rmm roughly roughly>60 running runs
-0.20 runtimeerror s saved second self server ships shm>is should simply sit sit>in sits six size size>is so>it spec
-0.20 split start stays steps still sum summary swapped swapped>out switching system>managed t t4 take takes tb tell
-0.20 temp ten tensorflow test tf thanks that's that>was the the>default the>end the>first the>loading the>old
-0.20 the>peak the>rest the>same the>webui the>whole there there's>400 thought three throughout ti to>0 to>128 to>the
-0.20 today token tokens too>much torch torch>cuda total train trainer true>and true>keeps true>takes try two type
-0.20 unlimited>shm untouched user utilization v>is vae version via video visible w warning was>being was>in was>it
-0.20 was>never was>on watched webui weights went were were>free while>the whole window with with>pin_memory within
-0.20 working workspace would>tell xformers xla y yes you ~activ ~altho ~appen ~aroun ~backe ~backw ~becau ~captu
-0.20 ~chang ~colle ~comme ~compa ~compi ~confi ~conso ~count ~deeps ~diffe ~displ ~embed ~encod ~estim ~evalu ~every
-0.20 ~execu ~expan ~forwa ~fract ~frame ~gradi ~handl ~histo ~incre ~inter ~itera ~launc ~layer ~learn ~leave ~lengt
-0.20 ~matte ~missi ~modul ~momen ~multi ~netwo ~numbe ~ollam ~openc ~outof ~outpu ~paddl ~param ~parti ~passe ~perce
-0.20 ~pictu ~pipel ~possi ~preci ~predi ~prefi ~previ ~print ~promp ~pytor ~readm ~recom ~recor ~relea ~remai ~rende
-0.20 ~repla ~repor ~resid ~resol ~resul ~rough ~runni ~runti ~secon ~seque ~shoul ~speed ~start ~store ~swapp ~switc
-0.20 ~teach ~tenso ~thank ~that' ~thoug ~token ~train ~trito ~untou ~utili ~varia ~versi ~warni ~watch ~weigh ~withi
-0.20 ~worki ~works é в 니 로
+0.20 0>4 0>available 0>the 0>works 118>k 120>g 120>gb 128>gb 12>b 12>workers 130>gb 13>b 140>gb 140>in 150>gb 15>6
+0.20 16>64 16>bytes 16>gb 16>gi 16>workers 180>gb 20>h 20>m 224>224 224>3 22>gb 240>gb 24>at 25>gb 2>of 2>on
+0.20 2>setting 2>with 30>b 30>gb 31>8 32>16 32>bit 32>gi 32>is 3>of 48>gb 4>ranks 50>gb 61>gb 63>of 64>bit 64>gb
+0.20 6>cards 6>workers 70>b 70>gb 7>gb 7>gpu 8812>python 8>32 90>gb 96>gb =4 a>13 a>256 a>26 a>32 a>64 a>cuda
+0.20 a>generator a>huge a>machine a>swap accelerate's adam add adding>a after>using again>and all>available
+0.20 all>images all>in all>of allocation allocation>failed allocator allocator>is allows almost almost>empty also>do
+0.20 an>a100 and>an and>convert and>cuda and>go and>gpu and>my and>no and>shared and>took and>wsl anon anon>rss
+0.20 any>cuda anymore anything anything>got apps are>touched array>of arraymemoryerror arrow as as>far at>0 at>12
+0.20 at>3 at>30 at>31 at>4 at>98 at>all at>half at>least at>shard available available>ram available>when b b>x bad
+0.20 bar bar>is be>allocated be>had before before>anything before>moving between between>the big>for bin bit bit>one
+0.20 blender blender's blocks>and broadcast browser buffers>are buffers>for building building>the built>in bvh
+0.20 by>each by>shard by>the cache cache>false cache>for cache>in cache>on cache>true cached caching call>was
+0.20 cannot>allocate caps card's card>is card>itself card>still card>was cards cards>are ceiling ceiling>in charge
+0.20 checkpoint>on chunksize cluster cluster's>profile code code>137 colab colab's colab's>12 commit>limit
+0.20 complaining complete completes computer concatenate conf confirmed container container>stopped container>was
+0.20 convert converting converting>the copied copy copy>on core core>exceptions couldn't couldn't>be cpp cpu>needs
+0.20 cpu>of cpu>part cpuadam crashed crashed>after crashes>at cuda's cuda>error cuda>wants cudaerrormemoryallocation
+0.20 cudahostalloc>is cudahostregister>returned cudamallochost cupy cupy>11 cupyx cured cured>it data>into dataloader
+0.20 dataloader>worker dataset>moved dead decoded defaultcpuallocator>not describe describe>says dict dicts dicts>rss
+0.20 die die>with dies>with disabled disappears dmesg>out do do>keras doesn't doesn't>fit doesn't>go doesn't>happen
+0.20 driver>from drop dry e>n each>dataloader each>of each>read each>worker eaten eaten>the eats effects enlarging
+0.20 enlarging>the enough>memory entire error>out estava even even>with exceeded>what exceptions
+0.20 exceptions>arraymemoryerror exhausted exhausted>by exit>137 failed>not failed>the fails>not fails>though
+0.20 fails>with false>it far far>as fedora few few>of file>and file>cache fill filled finished finishes fit>in fixed
+0.20 float64 for>13 for>6 for>me for>offload for>other frame>was free>in from>dead full>before full>of g>and g>cured
+0.20 g>was gathered gathered>to gave gave>up gb>added gb>at gb>bin gb>box gb>checkpoint gb>doesn't gb>file gb>gguf
+0.20 gb>host gb>laptop gb>machine gb>numpy gb>pinned gb>shared gb>suffice gb>the gb>virtual gb>に gets>killed gguf
+0.20 gib>for gives gives>you go go>into goes gone got got>killed got>to gpu>22 gpu>at gpu>has gpu>is gpu>ram
+0.20 gpu>shows gpu>was graph>constants h h>shows had had>16 had>eaten half half>of happen has>128 has>2 has>60
+0.20 have>32 here hit hit>the hits host>6 host>memory host>on host>side htop>shows huge huge>virtual i>register idle
+0.20 images>in in>docker in>fp32 in>llama in>main in>ordinary in>our in>system in>windows index infinity install
+0.20 instance>has into into>ram is>8 is>built is>disabled is>full is>larger is>nearly is>too is>untouched
+0.20 it's>cudahostalloc it's>this it>dies it>doesn't it>gives it>happens it>shares itself>was jetson's job>asked k
+0.20 k>frames k>images kb kb>on keras>model kernel killed>process killed>the kills>it kills>the kubectl
+0.20 kubectl>describe kubelet l>was la>ram larger>than least leftovers leftovers>from limit>16 limit>8 limit>memory
+0.20 limit>of limitmemlock limitmemlock>infinity limits limits>conf list list>of llama lmcache load>on loader>workers
+0.20 loaders loading loading>the loads>it lockable lockable>memory locked>and locked>buffers locked>memory locking
+0.20 log>shows login>node login>script logs long>before low>for low_cpu_mem_usage>false low_cpu_mem_usage>true
+0.20 lowering lowering>the m m>default m>dicts m>in mac's machine>has machine>with machine>wslconfig managed>memory
+0.20 mapped mapping max_map_count>too max_map_count>was mb>available mb>shm me>at mem>120 mem>16 memlock>in memmap
+0.20 memory>and memory>as memory>from memory>i memory>it memory>killed memory>limit memory>segment memory>set
+0.20 memory>was memory>you memorymax merge_and_unload merge_and_unload>on mlock>in mmap>of mmaps mortem mount
+0.20 moving>it my>32 my>log my>profile my>ram my>slurm n>224 n>ã nano>4 native nearly nearly>empty never>got no
+0.20 no>failure no>swap no>traceback node>has node>ran not>been not>cudamalloc not>enough not>lock not>training
+0.20 notebook's nothing>in nothing>loaded np np>load np>memmap num_workers num_workers>32 numpy>core nvme>offload of
+0.20 of>20 of>64 of>70 of>8 of>a of>all of>host of>old of>shards of>system of>these off offload>pins offload>to
+0.20 offloaded offloaded>optimizer ok on>16 on>32 on>a on>cpu on>host on>rank on>this on>windows on>write on>wsl
+0.20 one>and one>go oom oomkilled>exit or or>stage ordinary other>apps our>login out>on out>to page>locking paged
+0.20 pages>is passing pd per>rank pin_memory>true pinned>buffers pinning pins>the plain>adamw plus pod>got pod>limit
+0.20 pod>memory post>mortem pra preallocate>the prefetch prefetch>8 prefetch_factor>32 prior prior>to process>8812
+0.20 process>is processes raised raised>to ram>bar ram>before ram>box ram>first ram>is ram>no ram>not ram>or ram>was
+0.20 ram>with ran>dry ran>out range rank0 rank>0 rank>reads reached reached>so reads reads>the red red>and refcount
+0.20 refuse refused register registering registering>the registers removed reserving reserving>the restarts
+0.20 returned>out ring rlimit rm rss>grows rtx>4090 run>with run>without runs>out safetensors said said>no
+0.20 same>computer same>time samples sandbox saskia saskia>20 save saving says>oom says>oomkilled says>so scene
+0.20 scene>doesn't script>cuinit script>had segment segment>for segments segments>from server's service
+0.20 session>crashed set>32 shape shape>n shard>3 sharded shards>sysctl shared>memory shares shares>with shm>at
+0.20 shm>was shows>9 since>cpu size>16 size>of slurm>job slurm>mem slurm>script smi>has so>card so>far solved>it
+0.20 solved>my solves solves>it sometimes sometimes>it's sorin space>4 space>for spilled sschulte staging>buffers
+0.20 state>dict state>on swap>file swap>on swap_space swap_space>4 sysctl systemd>unit tables tensors>between
+0.20 than>that that>even that>fails the>64 the>allocation the>array the>batch the>box the>browser the>buffer
+0.20 the>ceiling the>cgroup the>checkpoint the>complete the>context the>data the>dataset the>driver the>entire
+0.20 the>host the>index the>jetson the>jetson's the>limit the>loader the>login the>node the>notebook's the>numpy
+0.20 the>offloaded the>oom the>os the>page the>paging the>parquet the>pinned the>processes the>ram the>safetensors
+0.20 the>server's the>service the>session the>shared the>shell the>slurm the>swap the>time the>upload the>virtual
+0.20 then>it there>so this>instead those though through time>we tmp to>24 to>60 to>64 to>commit to>disk to>host too
+0.20 too>low took took>python torch>load torch_ touched tp tried>to true>fails u ubuntu ultralytics under
+0.20 unified>memory unlimited unload until>it's up>first upload usage use>numpy use_mlock used>up using>all uva
+0.20 uva>reservation v>50000000 v>was virtual>memory virtual>range vllm>swap vm>has vm>overcommit_memory wants>30
+0.20 was>exhausted was>full was>only was>raised was>ram was>short was>the wasn't>enough we'd we>have weren't what>my
+0.20 what>was which>isn't while>building while>loading while>reading windows>page windows>with with>0 with>64
+0.20 with>false with>it with>nothing with>own with>shm without without>pin_memory without>shm workers>die
+0.20 workers>each write yael yolo you>a you>tried zero>3 zram ~10485 ~50000 ~accel ~alloc ~almos ~anymo ~anyth ~array
+0.20 ~avail ~betwe ~blend ~broad ~buffe ~build ~cache ~cachi ~card' ~ceili ~charg ~colab ~conca ~conta ~copie ~could
+0.20 ~cpuad ~crash ~creat ~cuda' ~cudae ~datal ~descr ~deskt ~disap ~doesn ~effec ~enlar ~entir ~estav ~excep ~exhau
+0.20 ~fedor ~fille ~happe ~infin ~kerne ~kubec ~kubel ~lefto ~liber ~limit ~lmcac ~loadi ~locka ~locki ~lower ~machi
+0.20 ~mappe ~mappi ~memma ~morte ~nativ ~nearl ~ordin ~parqu ~passi ~permi ~pickl ~pinni ~prefe ~proce ~raise ~reach
+0.20 ~refco ~remov ~reser ~safet ~sandb ~saski ~savin ~segme ~solve ~spill ~sschu ~stage ~sysct ~table ~touch ~ubunt
+0.20 ~ultra ~unifi ~unlim ~uploa ~weren ~witho ~буфер ~драйв ~занят а даже карта по い>ま せ せ>ん っ は ま>せ み
+0.20 み>込 め や ん>。 イ フ ル ル>を 使 分 半 増 読 読>み 込 너 는 델 라 라>서 리 메 메>모 모 모>델 모>리 서>모
+0.20 어>있 었 였 였>어 은 음 이 이>너 읽 있 있>었 제 죽 한
+0.40 12>7 16>g 200>gb 24>gb 300>mb 32>gb 40>gb 4>in 60>gb 64>k 64>kb 8>gi 8>ranks =0 and>the array as>the bad_alloc
+0.40 bigger box buffers bus bus>error cgroup>limit checkpoint commit conversion count cpp>loads cpu>memory creates
+0.40 cudahostregister cuinit cupy>pinned dataset defaultcpuallocator>is dies dimms dmesg>says docker>run edit empty
+0.40 enough every>rank exit exit>code failed fixed>the free>g full>state g>0 gb>and gb>node gb>ram goes>through
+0.40 images in in>vllm in>wslconfig is>at is>named is>what it>to jetson killer killer>took kills l l>unlimited
+0.40 limit>64 llama>cpp loader lock login low low_cpu_mem_usage main map mb mem>8 memlock memory>24 more>dimms named
+0.40 needs node>so not not>cuda not>vram numpy>array oom>killer oomkilled overcommit_memory>2 page>locked pagefile
+0.40 pages paging paging>file pin_memory>false pinned>pool pins preprocessing python python>list ram>cache ran ranks
+0.40 ranks>each read read>the reading reading>the rss says set set>0 set>it shards shows>300 size>8 small smi>2
+0.40 staging state swap>space that>is the>card the>container the>conversion the>gpu the>pod the>preprocessing
+0.40 the>trace to>40 to>nvme trace trace>not trt two>more under>wsl2 v vllm vram was was>2 was>64 was>at when when>it
+0.40 windows>commit works>here wsl2 wslconfig>memory zero zero>offload ~bigge ~brows ~compl ~cudam ~cuini ~datas
+0.40 ~enoug ~faile ~finis ~image ~memlo ~memor ~oomki ~overc ~pagef ~pagin ~prepr ~readi ~refus ~stagi до и
+0.60 64>m 64>mb added address address>space cgroup cpu>side cudahostalloc>that disk dmesg fails false full gb>of
+0.60 in>ram load locked main>memory max_map_count no>mmap node not>device nvme of>24 offload overcommit_memory
+0.60 page>file pod rank shared shm>size shows side slurm system system>memory the>cpu the>load tmpfs too>small
+0.60 ulimit>l ulimit>v virtual vm>max_map_count windows works wslconfig ~addre ~cgrou ~commi ~jetso ~loade ~locke
+0.60 ~pytho ~regis ~shard ~virtu ~windo ~wslco ~добав ~оптим гб добавил при
+0.80 8>g alloc defaultcpuallocator dev dev>shm docker gb gi killed mem numpy pin space workers wsl ~conve ~defau
+0.80 ~docke ~share ~syste ~worke
+1.00 cpu cudahostalloc file g limit loads overcommit page pin_memory pinned vm ~offlo ~pinne
+1.20 memory mmap ulimit ~kille ~ulimi
+1.40 host mlock ~cudah
+1.60 shm swap
+2.80 ram
""",
    "kept_tensors": r"""
-0.60 and>the empty gb
-0.40 # alive at>once both default empty_cache failed false first go it its max model net not on>a once one run second
-0.40 size so the>cache the>first the>same through to>the too training two use was which with>the works ~confi ~defau
-0.40 ~faile ~kerne ~model ~optim ~param ~secon ~start ~token ~train ~weigh ~windo
-0.20 0>in 1>was 24>gb 250>k 2>gb 32>k 4>k 4>m 5>gb 8>gb 8>k =0 =1 a>full a>numpy a>second a>step above adam adamw
-0.20 after>900 again all>for alloc allocator alone along an an>epoch and>at and>each and>keeps and>that and>then any
-0.20 app>every append>loss append>net append>trainer arena as>a as>it asked asked>for at>0 at>5 at>a at>all at>each
-0.20 ate attached attentions augmentation auto autograd autotune available b back backend bad base batch batch>1 be
-0.20 beams because because>the before>being before>the block board box bs buffer>is buffers>for build builds bytes c
-0.20 cache>lives came can't card>after card>was cards carry cell change checkpoint ckpt classifier clip code collate
-0.20 comes computed config context contrastive conversation's copy copy>on could cpu>after cpu>numpy crashes cross
-0.20 cuda>0 cuda>empty_cache cudagraph cut decord del del>outputs detach detector device>0 device>cpu devices
-0.20 dict>for didn't>do do do>a don't during e each>image each>of each>with earlier edit ema enable encoder
-0.20 encoder>in end>of enough epoch>each epoch>it's error errors eval_accumulation_steps>1 even every>batch every>ten
-0.20 every>time everything exc exception extra failing fails failure fastapi fastapi>app feed file file's
-0.20 file's>tensors first>i fit fits five float floats fn fold folds for>a fork forward>and forward>without four
-0.20 fraction from from>the g gave gb>of gb>on gb>per gc>collect generate gib go>to gone got gpu>0 gpus grad_fn grads
-0.20 graph graphs grid growth>of h hand handler head heads hence here hint hit holes how i>call i>logged i>return
-0.20 i>use ids in>forward in>one in>train in>training info inner input instance instead>of is it's>the it>every item
-0.20 its>history its>own job k>tokens k>x kept>forever kept>its kept>the kernel kv>cache l la large last layer le
-0.20 learner leave less let let>go limited line linearly list>for list>holds lists lived lives>in llama llm load
-0.20 load_state_dict loaded>for loading loads local log log_probs logged logged>it logprobs look loss losses lstm
-0.20 machine made made>the many matrix mb>of me memmap>on memory>for memory>on memory_allocated>is metric mib mixed
-0.20 mode>the models more moved>with moves>predictions nccl needs nets network never>let next no>room nodes non
-0.20 none>of not>on note nothing>remains num numba number numpy>memmap nvidia nvidia>smi of>1 of>16 of>300 of>48
-0.20 of>it of>memory of>my of>what off>the on>cpu on>my on>one on>that one>of one>with ones oom open open3d opens
-0.20 optimizer or other out>cpu out>of output_attentions outputs>go outs outside over>a pad padded parameters part
-0.20 pass passed pbenes peak per>fold per>gpu per>the pinned plain point points policy pool positions predictions>are
-0.20 previous>frame's print printed probs process processes py python>3 queries query queue>length ran random rank
-0.20 ranks read recording remains remains>on rendering reply request's requested reserved resolutions rest return>it
-0.20 room row runner runs same sampling saved>in says scene scope script se see sequence set>it shard share shared
-0.20 side sit six sixteen size>are sizes slower slower>and small smi so>the softmax somebody space split ssd start
-0.20 starts static step>1 still stop stopped stored>in straight>from strategy sure sweep t tasks teacher ten>steps
-0.20 tensorflow tensors>and tensors>at tensors>in tests tf than>the that's the>cpu the>dataset the>default
-0.20 the>embedding the>file's the>frames the>growth the>handler the>host the>loader the>loss the>metric the>one
-0.20 the>plots the>previous the>second the>ssd the>tensors the>trace the>usage the>weights their their>history
-0.20 them>all them>memory then they thing third three ticket times together token tokens took top torch torch's
-0.20 torch>1 torch>no_grad total traceback train>mode trial triton try turn turned turns type u updated us usage>goes
-0.20 used utilization v vae validate variable vllm vocabulary wants was>after wasn't way we weights went what what>it
-0.20 where while width window windows with with>a with>all with>cpu with>its within>2 workers works>on workspace
-0.20 worth x>cuda your zero ~actio ~attac ~augme ~autog ~avail ~backe ~backw ~becau ~bucke ~build ~captu ~check
-0.20 ~chunk ~colla ~compl ~compu ~concu ~conte ~contr ~copie ~crash ~decod ~decor ~diffe ~dimen ~disab ~durin ~earli
-0.20 ~enoug ~envir ~error ~every ~excep ~expor ~extra ~faili ~failu ~fasta ~file' ~follo ~gradi ~graph ~happe ~impor
-0.20 ~inclu ~initi ~insta ~inter ~kille ~launc ~learn ~linea ~loadi ~logge ~losse ~machi ~metri ~moder ~multi ~netwo
-0.20 ~norma ~numbe ~nvidi ~open3 ~other ~outsi ~padde ~passe ~pbene ~pinne ~plott ~point ~polic ~preal ~print ~proce
-0.20 ~queri ~rende ~repli ~reser ~resol ~resto ~resum ~retur ~runne ~runti ~scrip ~shard ~share ~sixte ~slowe ~someb
-0.20 ~stati ~stopp ~subpr ~teach ~that' ~ticke ~toget ~trial ~trito ~trunc ~turne ~varia ~vocab ~wasn' ~worke ~works
-0.20 и 로 서
+0.20 000>samples 000>tensors 0>2 0>4 0>9 0>of 0>that 100>passes 1024>1024 1024>4 1024>x1024 10>and 12>000 12>after
+0.20 12>k 12>mb 18>gb 1>0 1>000 1>1 1>28 1>4 1>8 1>does 1>e6 1>m 1>million 1>of 1>s 200>k 200>of 20>k 22>gb 256>64
+0.20 25>mb 28>m 2>0 2>fixed 2>m 32>256 38>gb 3>1 3>10 3>9 3>has 40>mb 410>000 4>1 500>frames 50>000 5>0 600>k 64>64
+0.20 64>with 6>12 6>hours 6>then 6>to 700>mb 70>gb 77>768 7>2 800>x1333 84>84 8>3 8>mb 8>one 9>1 =4 =5 a>40 a>bug
+0.20 a>day a>dict a>known a>leak a>loop a>new a>night a>python a>ram a>reference a>slow a>user aborted about>300
+0.20 about>6 active acts add add>a adds>up after>10 after>300 after>40 after>6 after>60 after>each after>some age ago
+0.20 ahead>of all's all's>well all>batches all>images all>predictions all_feats all_feats>append all_gather all_preds
+0.20 allocated allocated>a already>under an>old and>96 and>all's and>cpu and>full and>it and>its and>keep and>kept
+0.20 and>log and>never and>no and>targets and>we another>checkpoint api api>call append>out appended are>all are>held
+0.20 are>never argument argument>and around>image arrays arrays>in as as>cuda asarray asnumpy asr at>3 at>6 at>61
+0.20 at>83 at>about at>around at>epoch at>hour at>tensor at>the attention auc auf auf>der baked bank>of batch's
+0.20 batch>i batch>per batches>to be>kept beam before>pooling behind behind>in behind>them best between
+0.20 between>epochs big>one bind blieb blocks blocks>from bool buffer>to bug bug>of built but>still but>the by by>12
+0.20 by>4 by>a by>one by>the c++ cache>de cache>dict cache>in cache>keeps cache>ram cached>all cached>dataset caches
+0.20 caches>of call>and call>the call>to callback card>and card>in card>rather card>until carlo cat>at chaque chat
+0.20 clear clear>on cleared>between client clients climbs climbs>by climbs>with clips clone>for clones clones>each
+0.20 closed coco collected collecting column com comment comment>out commented>forward compare>the compute_on_cpu
+0.20 compute_on_cpu>true concat concatenates confirmed>by confusion constants consumer conv conversation
+0.20 conversations converter coreset cos cos>sin count count>is count>of cpu>and cpu>made cpu>them cpu>with crash>at
+0.20 created>in created>per crops>of csv cuda>after cuda>all cuda>d cuda>memory cuda>memory_allocated cuda>with
+0.20 culprit cured custom customers cv2 cycle>so dans dans>un data>data data>off dataset dataset>on day de
+0.20 de>embeddings debug>flag debug_outputs delete delete_adapters deleted depth deque deque>maxlen der der>karte
+0.20 destroyed device>after device>in device>memory dict>from dict>of dict>on dict>was dict>with dictionary>of
+0.20 didn't>free dies dies>at diffusion>1000 dim dims disconnect disposed distinct distinct>length do>with document
+0.20 document>1 doesn't doesn't>leak double downgraded driver driver>551 dropout dropping dropping>the dumps dynamic
+0.20 dynamic>shapes dynamo e6 each>activation each>batch's each>finished each>inference each>lora each>time
+0.20 each>visitor's editor eine el eleventh emb embedding>cache embeddings>list embeddings>on embeds emptied en ended
+0.20 engine>takes ensemble ensemble>members entry epoch>23 epoch>end estaba eval>outputs eval>set
+0.20 eval_accumulation_steps>20 evaluated evaluation>ends every>forward every>frame's every>new every>request
+0.20 every>step evicts exactly>the expire f farid feature>bank feature>cache feature>map features>and features>on
+0.20 few>mb files fills fills>it fin fine>but first>guess first>then flat>at flat>in flat>line flushed for>20
+0.20 for>about for>every for>good for>knn for>the for>those for>visualisation former former>steps forward>call
+0.20 forward>hooks frame frame>200 frame>and frames>append frames>it frames>list frames>the freed>the frees>the
+0.20 from>6 front>in full>of full>run function gather gb>itself gb>more gb>never gb>under gb>w gc>get_objects
+0.20 generation get_objects gets>created gets>loaded git git>pull gloo go>of going>back gpu's gpu>and gpu>in
+0.20 gpu>memory gpu>tensors gpu>until gpumat gr gr>state grad grad>cam gradient>accumulation gradients graph>but
+0.20 grew>with grids grids>of grow grow>with grows>by growth>is guard guess guess>was had>a had>nothing half>a
+0.20 half>precision handle hangs hangs>on harmless hashes have>been held held>in help helps hidden>states
+0.20 hidden_states hist hold holds>1 holds>a holds>all holds>references homemade hook>for host>after hour
+0.20 hours>without hundreds hundreds>of hypotheses i'd>forgotten i'll i'm i>collect i>create i>forgot i>hold i>kept
+0.20 i>push i>register i>saw i>switched i>verified id identical>script if>i image images>cache improves improves>in
+0.20 in>1 in>2 in>a in>comfyui in>cupy in>device in>every in>function in>inference_state in>main in>no_grad in>range
+0.20 in>self in>task in>that in>to index inference_mode inference_state init inputs>for inside>my inside>of ints
+0.20 iobinding ip is>40 is>a is>fixed is>full is>held is>inside is>over is>self isn't>cleared isn't>trimmed it's
+0.20 it's>a it's>my it's>your it>for it>has it>leaks it>off it>stays it>stores iter its>past k>at k>images k>nn
+0.20 k>rows karte keep>old keep>the keep>their keep>them keeps kept>for kept>on kept>per key>values keys keys>are
+0.20 latents latents>for later layer's>output layer>for leak>after leak>in leak>with leaves leaving>this left len
+0.20 length les lets lets>go lib library library>leaks liegen lightning>1 limite list>grows list>in list>of list>on
+0.20 live live>blocks live>in lives>on lo lo>pas load>test load_lora_weights loaded loaded>once logit logits>of
+0.20 logits>per logits>processors lol long>files longer longer>dies loop loop>with lora>cache lora>gets lora>i
+0.20 loss>module lost>tracks lru>of lru_cache>maxsize m>2048 m>4 made>it manager maps>of mark_dynamic mask mask>in
+0.20 masks>for masks>in masks>of max_age maximum>length maximum>size maxlen>1 maxsize>none mb>after mb>each mb>that
+0.20 mb>x mc mean mehr mem>after members memory memory>climbs memory>rises memory>snapshot memory>stays
+0.20 memory_summary>shows merely micro>steps missing ml mmcv model>batch model>deleted model>predict model>x module
+0.20 monte monte>carlo my>custom n>best n>de na na>placa nach name>append need>1 negatives net>it's never>cleared
+0.20 never>dropped never>emptied never>evicted never>evicts never>forgets never>freed never>removed never>shrinks
+0.20 new>length new>lora new>release newest>release nice nice>until nie night>of nn no no>graph no>longer no>maxlen
+0.20 no_grad>but node not>free not>have not>help nothing>goes nothing>is nothing>left nothing>to nowhere np>asarray
+0.20 numpy>on o>cache object occupancy of>3 of>5000 of>a of>cuda of>device of>each of>graphs of>none of>one of>past
+0.20 of>patchcore of>sam of>that of>time off>i off>in offload offload>to old>textures on>200 on>card on>device
+0.20 on>each on>restart on>to on_validation_epoch_end one>a5000 one>and one>batch one>per one>picture one>problem
+0.20 only>need onnxruntime onto onto>every opencv or>go other>with our>loader ours>was out out>i output output>and
+0.20 output_hidden_states over>12 over>night over>the own>cache p pandas parked part>in pas pas>é pass>as past>key
+0.20 past_key_values past_key_values>per patchcore patched per>batch per>epoch per>frame per>iteration per>object
+0.20 per>request per>sample per>session per>step perceptual perceptual>loss persistent>data persons picks pictures
+0.20 piles piles>up pinning pooling poor por positional positional>cache precision>and pred predict predict>in
+0.20 prediction predictions predictions>on preds>and prefetch prefetcher prefetcher>queue prefix>cache preloading
+0.20 problem>solved processors producer profile_memory profile_memory>and profiler profiler>with program projects
+0.20 prompt's prompt>cache prompt>embedding prompts pull push push>the put>the puts python>dict python>ints
+0.20 pytorch>lightning queue>of queued radix ram ram>y rank>8 ration raw>tensors really>the record record_shapes
+0.20 reference references references>to register_forward_hook registered registration released released>in
+0.20 released>until reload reload>of remain reporter request>2 reset resident resident>memory response restart
+0.20 results>append retains retains>the retracing return>none reuse>the reverted reverted>to right right>after rise
+0.20 rises rises>by rle running>mean running>sum sam sam2 same>moment same>traffic sample sample>in save_for_backward
+0.20 saved>for saw scans schedule scores>and sdpa seem seem>to seen segmentation self>cache self>debug_outputs
+0.20 self>history self>x sem sequences server server>is session session>dictionary sessions>that set>as set>on
+0.20 settings sglang sglang>radix shape>1 should>have shown shows shows>4 shrank shrinks shut>that simple sin
+0.20 size>had size>of slice slice>of slow snapshot>shows snapshots snapshots>for so>after so>logits so>predictions
+0.20 sortie speaker stable>at stacks stacks>the stage>of state_dict stay stayed>flat stayed>loaded stays>at
+0.20 stays>flat stays>i stays>level stays>resident steady step step>in step>with steps>for stops>when stored>by
+0.20 stores stores>all stores>every stream streaming style style>the styles sum>instead summary switch table
+0.20 table>was take>20 takes>700 targets task>manager ten ten>hours tenants tensor>per tensorrt tensors>for
+0.20 tensors>of tensors>until text text>to textures>in textures>of tf>2 thanks that's>what that>release that>up
+0.20 that>were the>9 the>adapter the>app the>big the>book the>c++ the>converter the>crops the>data the>debug
+0.20 the>decoder the>eleventh the>executor the>fix the>former the>global the>gpu's the>gradient the>graph the>handles
+0.20 the>identical the>intermediate the>k the>latents the>library the>loop the>masks the>mean the>memory the>net
+0.20 the>night the>nightly the>noise the>number the>output the>perceptual the>plug the>positional the>prefetch
+0.20 the>profiler the>prompts the>registration the>render the>result the>rows the>scores the>sessions the>size
+0.20 the>steady the>stream the>test the>textures the>tracker the>trainer the>upscaler the>user the>viewer
+0.20 the>visualizer the>volume the>whole them>for them>on then>keep then>the there's there's>nothing there>use
+0.20 this>for thousand thresholds>100 throughout throughout>the thus tiles tiles>on till till>epoch time>of to to>2
+0.20 to>22 to>compare to>do to>make to>ram to>speech to>update to>zero took>it torch>profiler tracer track
+0.20 tracker>holds tracker>keeps tracks traffic train>features trainer>predict trajectory transitions tries trimmed
+0.20 troquei true turning uint8 uint8>in um under>inference_mode undo>steps unity unity>ml unload unload_lora_weights
+0.20 unloaded unset unset>so until>evaluation until>gc up up>each up>front update update>to upgraded upgraded>to
+0.20 uploads upscaler usage>went used>memory user's user>and user>picks using val validation_epoch_end
+0.20 validation_step values values>of vector verified version>2 version>doesn't vid vid>é viewer viewport visible>in
+0.20 visitor's visualisation visualizer voice volume vram>by w w>dynamic wait wandb warning was>11 was>an was>being
+0.20 was>global was>missing was>never was>released was>unset we>add we>keep web weight were>fine were>never weren't
+0.20 what>fills what>you when>you who who>left whoever whole>eval with>another with>every with>new with>no
+0.20 with>python with>tf without>crash workers>in wrapper writer writing wurden x x1024 x1333 x>64 x>in x>model x>x
+0.20 yes>but yours ~abort ~argum ~array ~asarr ~asnum ~atten ~behin ~betwe ~block ~callb ~chaqu ~class ~climb ~clone
+0.20 ~close ~comme ~condi ~confu ~consu ~cores ~creat ~cresc ~culpr ~custo ~datas ~delet ~destr ~disco ~dispo ~disti
+0.20 ~doesn ~drive ~dropo ~dropp ~dynam ~edito ~eleve ~empti ~entra ~estab ~expir ~expla ~exten ~flush ~forme ~funct
+0.20 ~gathe ~handl ~harml ~hashe ~histo ~homem ~hypot ~impro ~iobin ~laten ~layer ~leave ~lengt ~libra ~liege ~loade
+0.20 ~memoi ~memor ~merel ~milli ~missi ~modul ~negat ~nowhe ~onnxr ~openc ~optio ~panda ~parke ~perso ~pictu ~pinni
+0.20 ~pooli ~predi ~prefi ~prelo ~proje ~queue ~ratio ~refer ~remov ~repet ~resid ~respo ~rever ~segme ~sente ~serve
+0.20 ~setti ~sglan ~shape ~shoul ~shran ~shrin ~snaps ~sorti ~speak ~stack ~stead ~stitc ~strea ~suffi ~switc ~targe
+0.20 ~tenan ~thank ~thirt ~thous ~trace ~traff ~trimm ~troqu ~turni ~user' ~vecto ~viewe ~viewp ~visib ~visit ~volum
+0.20 ~warni ~weren ~whoev ~wrapp ~write ~writi ~wurde ~больш ~выход ~драйв ~запро ~кажды ~модел ~памят ~работ ~храни
+0.20 é>a é>ration ó>n больше больше>не была была>в в всё>работает до работает い>で が>原 ち ち>て 万 上 予 因>で 枚
+0.20 果>を 毎 毎>回 決 決>。 結 結>果 落 落>ち 解>決 간 계 계>속 고 너 넣 넣>으 늘 두 리 만 세 셔 션 속 시 아 안 았
+0.20 았>어 에 우 으 으>니 지 캐 캐>시
+0.40 100>k 16>3 1>15 1>16 1>2 1>3 2>1 3000>steps 3>doesn't 3>mb 4>2 a>million accumulated activation adapter ahead
+0.40 all all>preds as>gpu attention>maps batches batches>on blender built>from cache>had cache>of cached cat class
+0.40 classes clone collects convert cpu>before created crops cuda cuda>tensors cupy cupy>arrays data>set detached
+0.40 device dictionary die does>not each>call each>new ends ends>at epoch epochs eval eval_accumulation_steps ever
+0.40 every>feature evicted eviction feats feature features>for finished fixed>in fixed>it fixes fixes>the for
+0.40 for>3000 forward forward>hook frames frees gallery gb>i'll gpu grew had>no has>no history history>of hook>saved
+0.40 host hours i>convert if images in in>blender in>gpu inference it>ends kept>all key knn known known>leak leaked
+0.40 list>was logits loras lost lru_cache>on m master maximum maxlen maxsize mb>per memory>module memory_summary
+0.40 million moved moved>to never>frees night no>eviction no_grad of of>cupy old old>version on on>cuda on>encode
+0.40 on>host option option>for our>own ours outputs>to over past per>shape pia pile pile>up pr prediction_loss_only
+0.40 prediction_loss_only>true preds>list prefix prompt recordings register release remove result result>cache
+0.40 retained save saved sentences sessions>dict shapes slots slots>forever state stay>in stayed store stored tabs
+0.40 ten>classes tensor tensors>goes test test>set the>device the>forward the>gpu the>option the>queue the>session
+0.40 to>0 to>cpu to>host to>numpy torch>cat torchmetrics>kept tracker trajectories true>it un under>no_grad undo
+0.40 up>in upgrade user users validation_step_outputs version wait>for was>on whole whole>dataset with>cuda
+0.40 with>dynamic with>each ~accum ~batch ~blend ~cache ~clien ~conca ~downg ~encod ~epoch ~finis ~galle ~globa
+0.40 ~image ~leake ~logit ~maste ~maxim ~maxle ~maxsi ~objec ~outpu ~patch ~profi ~recon ~regis ~repla ~reque ~retra
+0.40 ~state ~staye ~torch ~track ~traje ~unloa ~versi ~утечк не после с утечка
+0.60 accumulation adapters after before>append buffer call cleared data debug each>request embeddings encode end
+0.60 features fixed forever global grows hidden holds hooks in>init__ init__ k keep leak>is lru_cache memory>bank
+0.60 name new nightly no>maximum none objects on>gpu on>the per>call replay request results self sessions stays steps
+0.60 tensors textures the>card the>leak them torchmetrics under until until>the validation ~activ ~buffe ~clear
+0.60 ~colle ~conve ~devic ~dicti ~embed ~forev ~frame ~night ~prefe ~promp ~relea ~retai ~sessi ~store ~textu ~upgra
+0.60 ~visua
+0.80 adds bank every flat kept leaks lora maps mb outputs preds queue replay>buffer states ~adapt ~evict ~featu
+0.80 ~tenso
+1.00 cpu dict each lru masks ~resul
+1.20 append hook list per
+1.40 cache never ~appen
+1.60 leak
""",
    "kv_cache": r"""
-0.60 torch
-0.40 0>9 8>on before cache>holds cuda does entry first holds in>kv kv>cache last memory my never of rank step still
-0.40 stored>in the valueerror valueerror>the values>of vocab you ~befor
-0.20 0>2 0>3 0>4 0>5 0>6 0>8 0>85 0>95 14>of 152>k 16>the 1>2 1>5 1>and 1>k 1>valueerror 2048>and 250>k 2>and 2>gb
-0.20 32>gb 32>heads 3>gb 40>gb 4>2 4>the 7>b 8>kv 8bit 9>gb =4 =5 a a100 a>24 a>context a>smaller about about>1 above
-0.20 according according>to activations adam added after>each after>its again all allocated allocator already always
-0.20 always>had and>8 and>became and>max_num_seqs and>num_ctx and>the api are are>the as as>last at at>0 at>2 at>all
-0.20 attn autotune available>memory backward base batch>1 batch>2 batched>tokens became because before>the best
-0.20 between bf16 bf16>and bigger blame block blog both bs buffers by bytes c>2048 cache>blocks cache>is cache>max
-0.20 cache>on cache_8bit cache_max_entry_count>0 can't capture card>mentions card>this checkpoint chunked
-0.20 chunked>prefill clear code come compute compute>buffer con context>fits context>the context>to contexts
-0.20 copies>of count cp cpu create cudnn data dataset day days decrease>max del device dict dim do docker each>rank
-0.20 eager effect embedding empty empty_cache enable end ends>with enough>for entries entry>count epoch error eval
-0.20 evaluated every everything exllamav2 f false feature fixed float for>50 for>both for>each for>its for>this
-0.20 forward found four fp16 fp32 fraction frame from>the g gb>and gb>same get gigs gives gpu gpus gqa>with grad
-0.20 gradient graph graphs h had had>no has has>two head healthy help helped hidden hours i'm i've i>thought id ids
-0.20 if image images in in>14 in>fp32 in>my in>one in>the inference info info>max input_ids input_ids>with into
-0.20 is>2048 is>4096 is>8192 is>at is>larger is>not is>on is>too isn't>the it's>at it>dies it>is it>isn't it>starts
-0.20 it>stops it>was its jax job k>128 k>blocks k>context k>words keep kept kernel l last>month later layers>it
-0.20 layers>to lbfgs length>is length>with lengths list little llama_init_from_model llm>info loaded loads>with
-0.20 log>shows logits logprobs lora loss lowered lru m makes makes>the map matrix max>entry max>tokens max_length
-0.20 max_length>512 max_model_len>is max_seq_len_to_capture max_split_size_mb mem mentions micro micro>batch might
-0.20 missing mlock model's>max model>card model>itself model>loads model>weights model_max_length month moved
-0.20 n_ctx>4096 nccl need>to needs>16 net next ngl no>available no>effect node none normal nothing num>batched
-0.20 num_beams>16 num_logits_to_keep num_workers nvidia nvidia>smi o of>0 of>1 of>24 of>32 of>a of>past on on>a
-0.20 on>fine one only onto oom optimizer or our our>own out output p padding parameters params peak plain plus points
-0.20 post printed probs process profile prompt>not py python pytorch q q4_k_m r raise ram ran rank0 rank0>valueerror
-0.20 rank>does ready reduced reported reports result return ring same>as sample sampler saved score scores scoring
-0.20 script see segments seq>len setting several shape shapes shard shows size sizes small smi softmax someone space
-0.20 split stage starting state states steps stopped stops stores sum t table takes>about tensor tensor>parallel text
-0.20 tf that's the>decoder the>last the>same the>sum the>values the>vit them there thing those though three time to
-0.20 to>0 to>1024 to>2048 to>create together tokenizer tokens>2048 tokens>fails tokens>in tokens>to tokens>were
-0.20 tokens>you trace train trainer training trains transformer tried tried>1 true try two ub usage user util util>0
-0.20 utilisation utilization v1 v100 value version via video vit vllm vllm>1 vram w warmup>and was was>at was>left
-0.20 was>the weights>and were>not which which>is who wide windows with>0 with>22 with>a within without words workers
-0.20 workspace yaml your your>context zeros ~accor ~activ ~adapt ~alrea ~alway ~backw ~batch ~becam ~becau ~betwe
-0.20 ~bigge ~captu ~chang ~check ~chunk ~compa ~count ~creat ~datas ~devic ~docke ~effec ~embed ~entri ~evalu ~every
-0.20 ~featu ~float ~forwa ~graph ~handl ~healt ~helpe ~hidde ~image ~infer ~initi ~insta ~inter ~kerne ~launc ~liste
-0.20 ~littl ~loade ~matri ~memor ~menti ~missi ~norma ~nothi ~nvidi ~optim ~outpu ~paddi ~param ~patch ~pipel ~print
-0.20 ~probl ~proce ~profi ~pytho ~pytor ~quadr ~recor ~rende ~repla ~resid ~resol ~resta ~resul ~retur ~sampl ~score
-0.20 ~scori ~scrip ~sente ~sessi ~setti ~sever ~shape ~softm ~someo ~squar ~state ~stopp ~tenso ~that' ~threa ~toget
-0.20 ~torch ~train ~trans ~trito ~utili ~varia ~versi ~withi ~witho ~worke ~works
+0.20 00>mib 0>1 0>21 0>fails 0>gb 0>it 0>means 0>this 100>k 10240>mib 1024>and 10>gb 10>not 128>k 128>requests 12>0
+0.20 131072>and 13>b 14>2 1500>frames 16384>for 16>05 16>and 16>gb 16>gib 16>ok 16>works 1>1 1>21 1>6 1>goes 1>m 1>to
+0.20 20>gb 20>k 256>to 27>000 2>13 2>31 2>fine 2>of 3000>tokens 30>gb 30>gib 30>k 32768>and 32768>crashes 32768>in
+0.20 32>layers 34>gb 3>ok 4096>in 4096>max 40>k 40>layers 41>layers 48>no 48>with 4>cards 4>gb 4>k 4>multiplies 4>개
+0.20 4bit 512>samples 5>00 5>beams 5>mb 60>gb 64>in 64>k 64>long 64>sequences 65536>in 65536>on 65536>the 6>k 6>mb
+0.20 70>b 7>2 80>layers 8192>and 8192>ok 8192>the 8>beams 8>copies 8>k 8>times 8>に 9000>tokens 90>k 90>page 9>4 9>k
+0.20 =1 a>20 a>90 a>chat a>growing a>la a>leak a>million a>number a>single about>3000 accused admission after>30
+0.20 after>a after>loading agents all>i all>on allocating an>8 and>32 and>batch and>dies and>have and>it's and>max
+0.20 and>needs and>now and>passes and>self and>their and>v and>vllm answers answers>now architecture are>11 are>for
+0.20 are>only as>well at>120 at>full at>most at>once at>start at>token available>blocks awq b>awq b>goes baj baj>é
+0.20 batch>16 batch>48 batch>64 batch>prefill batch>total be>held be>stored beam>1 beam>5 beam>search bit>file blamed
+0.20 blocks>0 blocks>than board board>and branches buffer>alone buffer>is buffer>that build but>not by>four c>4096
+0.20 cache>after cache>and cache>by cache>dtype cache>it cache>lives cache>type cache>was cache_4bit
+0.20 cache_implementation cache_implementation>static cached caching call>in can>be capped>to card card>a card>and
+0.20 card>at card>in carry carry>their case cat cd>4096 chat>is chunk comes comment complete completes computed
+0.20 concurrency concurrent>chats confession config>json configured context>buffer context>by context>halved
+0.20 context>of context>slider context_length context_window_size context_window_size>4096 contexto copy>was correct
+0.20 correct>the costs course crash crash>under critic cross cross>and cross>cache ct2 ctk ctk>q8_0 ctv ctv>q8_0
+0.20 ctx>as cuda>graphs dead>at decoder decoder's>cross decoding>starts deepspeed default default>context default>of
+0.20 demands did dies>in documents does>not down>in down>to dropped dtype>fp8 during>the dynamiccache e each
+0.20 each>hold each>holding each>keeping each>token each>turn each>with eats eight eight>slots el el>contexto en
+0.20 en>la encoder>decoder engine engine>refuses enough>left estimate even even>a every>token exits exllama>loader
+0.20 f16 fa fail>with failed>with fails fails>c fails>in fails>rtx fills>it fills>the fine fit>any fit>but fit>it's
+0.20 fit>with fits>the for>0 for>1500 for>16 for>32 for>512 for>60 for>64 for>9 for>k for>sglang for>the forty
+0.20 fragmentation free>after from>1 from>256 from>it fully gb>alone gb>available gb>batch gb>board gb>gguf gb>reduce
+0.20 gb>since gb>then generate>with generations gets>slower gguf gguf>was give>c give>it go>down goes>on goes>through
+0.20 good got got>it gpu>6 gpu>blocks gqa>in gradio greedy>goes grew grew>to grouped grouped>heads growing>with grown
+0.20 guilty had>been had>put had>this had>to half>and halved>it has>48 has>90 has>grown have have>had heads held here
+0.20 hold hold>their holding i'd i>blamed i>e i>needed i>raised i>set i>wanted i>wrote in>both in>exllama in>for
+0.20 in>layer in>llama in>max in>our in>sglang in>this in>transformers in>trtllm int8 is>10 is>16 is>30 is>left is>ok
+0.20 is>over is>preallocated is>simply is>smaller is>up is>what isn't it's it's>all it's>just it's>up it>a it>all
+0.20 it>failed it>fails it>kept it>no it>on it>rebuild it>says it>so it>tells it>to it>took it>under its>own json
+0.20 just>one k>and k>at k>in k>new k>on k>rather k>tokens k>was k>window kb>of keeping keeping>its keeping>the
+0.20 keeps>growing kept>the key keys>for keys>values kills kills>it koboldcpp>with kv>buffer kv>kv kv_cache_dtype
+0.20 kv_cache_dtype>fp8 la>primera late late>edit layers>had layers>of layers>x leak leak>in leaves>no left>for
+0.20 left>over len>8192 length>16384 length>of length>until less let limit>at limited limited>concurrency llama
+0.20 llama>server llama_new_context llm lm lmdeploy's lmdeploy>session_len load>since load>test loading>the loads>now
+0.20 log>gpu log>line long>chats long>documents long>that lower lowering lowering>max_num_seqs m>so made>it
+0.20 makes>ollama max>batch max>running max_batch max_batch_size>128 max_batch_size>64 max_batch_total_tokens
+0.20 max_input_len max_num_seqs>from max_seq_len>32768 max_seq_len>in maximum maximum>length may>no mb>token me>at
+0.20 means memory>not message message>says mha mib>so million mistake mlc mlx model's model>answers model>file
+0.20 model>fits model>i model>isn't model>load model>needs model>no model>on model>so model>was more>blocks my>12
+0.20 my>mistake my>phone n>16 n_ctx>0 needs>5 needs>it needs>its never>trims new>the no no>gqa no>grouped no>leak
+0.20 no>longer no>room no>way not>enough not>fail not>same not>the notebook notebook>the nothing>is now>on now>the
+0.20 num>seqs num_beams>10 num_ctx>32768 num_ctx>65536 num_ctx>was number of>128 of>256 of>48 of>about of>course
+0.20 of>each of>history of>the of>tokens off>so offload offloaded ok ollama>ps ollama_num_parallel>4 on>16 on>24 on>8
+0.20 on>my on>qwen on>tp on>two once>the one>request only>4 only>long our>case over>for overrides own page>pdf
+0.20 paged>cache paged>pool pages parallel>8 parallel>from past>of past_key_values paste pdf per per>request per>user
+0.20 phone pool pool>for pool>has positions positions>and possible ppo pre preallocated preallocated>for preemption
+0.20 prefill prefill>tokens prefilling prefix>caching prefixes primera prompt>has ps put q8_0>ctv q8_0>fa quantised
+0.20 quantising questions qwen qwen>14 ragged reasoning rebuild rebuild>with reduce>c refuses release>is remained
+0.20 remained>on reply requests requests>is reservation reserves reserving reserving>the restores rollout
+0.20 rollout>engine rollouts rtx>4080 running running>requests runs>on s>fine same>4 same>layers same>time samples
+0.20 says>that scratch>buffer search>with send seq seq>length sequence>of sequences>at server>comes server>up session
+0.20 sessions>each set set>for set>n_ctx set>ollama_num_parallel set>the sglang>and sglang>mem sglang>with shared
+0.20 shift short short>ones simply simply>too simultaneous since since>i since>the single>sequence sixteen sized
+0.20 sized>for sized>from slider>to sliding sliding>window slot slower>and smaller>than so>every so>i so>long so>set
+0.20 so>that so>that's solved splits starts>now startup static staticcache>with steadily stored svea takes takes>more
+0.20 takes>the takes>what tells>me tells>the tgi's tgi's>max than>40 than>what thanks that>are that>can that>fails
+0.20 that>i'd that>model that>the the>12 the>attention the>board the>call the>card the>chat the>complete the>config
+0.20 the>configured the>context the>critic the>decode the>default the>draft the>engine the>estimate the>gguf
+0.20 the>history the>layers the>llama the>load the>log the>max the>message the>model's the>modelfile the>page
+0.20 the>pages the>per the>pool the>prompt the>rollout the>rollouts the>scratch the>sequence the>server the>stored
+0.20 the>weights the>window their>own then>crash there's>2 they're they're>in this this>old this>one this>since
+0.20 through>a time>it times tmaas to>30 to>32 to>4 to>4096 to>90 to>give to>go to>q8_0 tokens>0 tokens>4096
+0.20 tokens>80 tokens>from tokens>only tokens>per tokens>prefill tokens>that tokens>was tokens>while too too>big
+0.20 too>large too>much took took>that took>the trained trained>with tree tree>of trimming trims trtllm true>during
+0.20 turn turns two>3090 type under until until>the use_cache>true used>to users>at users>ok using v3 v3>in values>at
+0.20 values>for vllm>starts wanted>to warmup was>131072 was>all was>guilty was>my was>off was>set was>sized
+0.20 was>trained way we we>need webui weights>1 weights>15 weights>are well>cd went>to were>in were>left were>too
+0.20 weren't weren't>in what's>left what>eats what>filled what>remained what>the what>you when when>20 where>16
+0.20 while>the whisper whisper>batch whole window>wants window>was with with>14 with>16384 with>4 with>4096 with>50
+0.20 with>8192 with>batch with>context with>contextsize with>length with>max_batch with>max_batch_size
+0.20 with>max_cache_len with>max_new_tokens with>n_ctx with>num_ctx with>shared with>use_cache works works>for x>24
+0.20 x>65536 yes yesterday your>memory zero zero>blocks ~accus ~admis ~agent ~answe ~archi ~arran ~blame ~branc
+0.20 ~buffe ~cachi ~comme ~confe ~conve ~corre ~cours ~criti ~deeps ~defau ~deman ~docum ~dropp ~engin ~estim ~fragm
+0.20 ~gener ~group ~guilt ~holdi ~keepi ~limit ~longe ~maxim ~messa ~mista ~multi ~noteb ~numbe ~outgr ~possi ~preal
+0.20 ~preem ~prime ~promp ~quest ~reduc ~remai ~repor ~runni ~secon ~serve ~simul ~sixte ~slidi ~split ~stead ~studi
+0.20 ~thank ~they' ~trimm ~trtll ~value ~warmu ~weren ~whisp ~yeste é>el ó гигов из кэш на по い>た が>8 き き>ま
+0.20 で>き で>し に>し の>で の>メ キ キ>ス コ コ>ン ス ス>ト ッ>ト テ テ>キ ト>を メ メ>モ モ モ>リ リ リ>が ロ ン
+0.20 ン>テ 上 上>下 下 下>文 倍 列 動 太 太>大 文 权 权>重 要 起 起>動 重 개 됨 로>줄 류 시>가 어>서 였 이>니 있
+0.20 있>어 잡 줄 줄>이 캐 캐>시
+0.40 # 0>in 12>gb 1>mb 200>k 20>users 2>instead 32>768 4096>loads 4>bit 800>kb 8>splits =0 after after>the
+0.40 after>weights batch batch>of beam bit buffer by>itself c>65536 caches came>on cd chats comes>up config
+0.40 context>model contextsize>16384 conversation's costs>800 cut decoder's did>it draft draft>model dtype fewer
+0.40 fewer>slots fills first>one fit fits for for>keys from>config full full>length gb>card generations>each give
+0.40 goes gpu>and greedy halved history history>kills in>lm in>lmdeploy int8>in is>fine it>works kb
+0.40 koboldcpp>contextsize kv>offload left>after lm>studio lmdeploy many max>model max>total max_batch_size
+0.40 max_cache_len max_num_seqs max_num_seqs>256 max_seq_len mb>per model>1 model>is model>len modelfile more
+0.40 multiplies multiplies>the n_ctx no>kv now of>cache offload>it ollama_num_parallel on>top overflowed page paged
+0.40 parallel>slots past>keys per>token prefix q8 q8_0 q8_0>cache reduce reporter room room>for says second>cache
+0.40 sequence server sglang slider slots>to speculative starts starts>with static>cache staticcache studio tells tgi
+0.40 tgi>max than than>the the>full the>gpu the>past the>static to>1 to>16 token>costs too>many top top>of total up
+0.40 use_cache weights>fit with>no ~20000 ~exlla ~greed ~halve ~model ~offlo ~ollam ~overf ~overr ~quant ~rebui
+0.40 ~rollo ~sglan ~slide ~specu ~start ~token
+0.60 0 16>k 32>k and>it and>values beams blocks c>0 cache>for concurrent contextsize down exllama fp8>kv growing
+0.60 it>loads keys>and koboldcpp layers left length loads np>2 ollama seqs session_len the>model to>8192 total>tokens
+0.60 what ~13107 ~26214 ~block ~cache ~confi ~decod ~growi ~histo ~kobol ~layer ~lengt ~lmdep ~paral ~prefi ~reser
+0.60 ~stati ~windo
+0.80 c>8192 chat fp8 gqa long model np np>8 num_ctx sequences their tokens users values weights ~concu ~seque ~weigh
+1.00 context parallel token window
+1.20 keys kv len slots
+1.40 c max num ~conte
+1.60 ctx k past
+2.00 cache
""",
    "library_workspace": r"""
-0.60 cuda moved so
-0.40 b both by from graph line model moved>it neither one tf_cudnn_workspace_limit_in_mb>256 works ~conte ~neith
-0.40 ~secon
-0.20 0>1 0>9 0>95 0>had 0>since 1024>the 1>15 1>3 1>is 20>gb 210>mb 24>gb 30>of 3>days 4096>was 40>gb 64>mb 8>mib =3
-0.20 a>24 adamw algorithm>with algorithms>that alike all>of allocate>a allocates>its allocation always ampere
-0.20 ampere>and an>algorithm an>old and>32 and>i and>it's and>tell and>was app arena as as>before attention auf
-0.20 autotune>no bashrc batch>size been before>the benchmark>is benchmark>was between big>deal block blocks both>fail
-0.20 box buffer>is buffer>on built but but>the by>default c came card>has cards cc checkpoint choosing compiled
-0.20 context contiguous costs costs>32 could>cudnn count cpp ctx cublas>handles cuda>cuda_dnn cuda>error cuda_dnn
-0.20 cuda_dnn>cc cudagraphs cudnn>be cudnn>deterministic cudnn>may cupy days deal decoder del dense der detected
-0.20 detected>for device did disabled dockerfile docs doesn't e effect embedding empty encoder engine>ok epoch error
-0.20 error>cublas_status_alloc_failed eval even ever failed>to false>so fft>algorithm fine fine>in first>card five
-0.20 for>tactic forever forward four fp32 frame frames from>scratch from>the fyi gave gb>of given got grad graphs h
-0.20 habit half handler has>no have hence hopper host huge>workspace i images in>a in>one in>the inference_mode
-0.20 influence influence>on instead>of into is is>a is>false is>in is>too isn't ist it it>isn't its>communicator jax
-0.20 jetson>nano job keep keeps kept kilobytes len llama load loader loads log loop loss lowered>to map max>autotune
-0.20 max_split_size_mb may mb>of me measured mem memory mib>on missing mode>on mps my my>bashrc n network never nn
-0.20 no>cudagraphs no>effect no>influence nothing now num number of>it of>workspace off>cudnn offload ok>on old on
-0.20 on>hopper on>it on>the once only only>used op optimizer options order other our our>tf over part passed past
-0.20 pool profile prompt provider provider>options python ram read recorded release requested>size reserved resource
-0.20 rest run run>with s sample says scratch>space second seconds see self server set set>the set_memory_pool_limit
-0.20 shape share shows side since single snapshot so>the some src start state still stops stops>at summary swap table
-0.20 tactic>0 tell tell>us tensor test tests tf_cudnn_workspace_limit_in_mb thanks the the>1 the>build the>card
-0.20 the>dockerfile the>full the>gpu the>image the>other the>rest the>same the>second the>snapshot the>start the>time
-0.20 the>torch the>whole the>workspace them third ti tile time to>1024 to>create together total training trt>w
-0.20 true>no try turned two until up>to us used user version vllm vram want was>false was>given wasn't we went
-0.20 whisper whole with>a with>every with>the without workers workspace>1024 workspace>4096 workspace>per
-0.20 workspace_size yes your zero ~abort ~activ ~adapt ~alway ~amper ~bashr ~begre ~betwe ~block ~captu ~chang ~check
-0.20 ~colum ~compl ~compu ~conta ~conti ~corre ~crash ~cudag ~cudam ~decod ~disab ~docke ~doesn ~dropp ~effec ~embed
-0.20 ~encod ~entir ~excep ~featu ~float ~forev ~forwa ~frame ~gathe ~gradi ~graph ~histo ~hoppe ~image ~inclu ~influ
-0.20 ~insta ~inter ~kilob ~measu ~missi ~momen ~netwo ~nothi ~numbe ~offlo ~optio ~other ~param ~pictu ~predi ~profi
-0.20 ~progr ~promp ~pytho ~quadr ~recor ~relea ~remov ~rende ~repla ~resol ~resta ~resul ~sampl ~seque ~serve ~servi
-0.20 ~singl ~snaps ~stack ~start ~stati ~store ~summa ~switc ~thank ~toget ~token ~train ~turne ~versi ~wasn' ~weigh
-0.20 ~whisp ~windo ~witho
+0.20 0>first 0>no 0>of 1024>3 11>mb 14>th 16>channels 16>communicators 19>gb 1>1 1>32 1>34 1>6 1>fails 1>left 1>of
+0.20 200>mb 200>to 2048>for 2048>x 23>4 256>mb 256>x 28>instead 2>gb 2>in 2>x 300>streams 30>k 30>mb 32>channels
+0.20 32>mb 34>on 3>layer 3>the 3>x 4000>steps 4>gb 4>nodes 4>of 500>mb 512>before 512>mb 5>9 600>mb 64>threads 6>gb
+0.20 6>gib 79>1 79>2 7>gb 8>communicators 8>helped 8>made 8>mb 90>mb =0 =4 a>dummy a>few a>full a>gtx a>jetson a>new
+0.20 a>temporary a>work about>the after>the again again>in alg1 alg2 algo>with algo_fwd algo_fwd>small
+0.20 algorithm>search algorithms>with algos all>reduce all>tactics all_reduce all_to_all allocate allocate>an
+0.20 allocate>its allocated>a allocator>had already already>and an>8 an>algo and>fits and>gave and>it and>never
+0.20 and>takes and>that's and>they're any any>implementation anymore arbeitsspeicher are are>1 are>cached are>made
+0.20 are>outside area>and area>not array>itself as>its as>large as>much as>only as>the aside aside>the asked asks>for
+0.20 at>99 at>cublascreate at>each at>that at>the autotuner's autotuning autotuning>of available avec back backend>of
+0.20 backends backends>cuda backward>filter balanced batch batch>from batch>one batch>runs batched batched>svd
+0.20 be>made because>torch before>it benchmark>tries benchmark>true benchmarking benchmarks bilstm brim buffers
+0.20 buffers>2 buffersize build>script building builds but>it cached caffe call call>the can't>allocate candidate
+0.20 candidate>and candidates card card>already card>at channel channel>buffers choice chooses chooses>another chose
+0.20 chunk clone clones comes>out comes>up communicator>i communicators compile compiles config
+0.20 config>max_workspace_size configs>in conv>algo_fwd convolution's convolution's>scratch convolution>algorithm
+0.20 convolution>is convolutions copies copies>of copy>and cost could>not couldn't couldn't>get cpu crash>was create
+0.20 creating creating>the csr cub cublas>can't cublas_status_alloc_failed cublas_workspace_config>16
+0.20 cublascreate>with cuda>cufft_plan_cache cuda>failure cudnn>couldn't cudnn>enabled cudnn>fastest cudnn>handles
+0.20 cudnn>rnn cudnn>status cudnn>was cudnn_conv_algo_search>exhaustive cudnn_conv_algo_search>heuristic
+0.20 cudnn_conv_layer cudnn_conv_use_max_workspace>0 cudnn_status_not_initialized cudnncreate cudnnrnn cufft>plans
+0.20 cufft_alloc_failed cufft_plan_cache>max_size cufftplanmany cure cures cusolver's>buffer cusolver's>syevd cutlass
+0.20 darknet data data>is davinci's decreasing default>in describe detector's deterministic>true device>request die
+0.20 dies dies>in dies>on dilated dispatch dnn dnn>conv don't>need double double>the down down>to due due>to duit
+0.20 dummy dummy>all_reduce each each>allocate each>card each>new edit edit>2 eigh eigh>on enabled>false engine
+0.20 engine>build engine>file engine>was enough>with env ep epoch>goes equal equals equals>the estimation
+0.20 every>stream exceeded exceeded>what explanation explanation>is extension>with external external>buffer factor
+0.20 fail>in failed>and failed>as failing failing>call failing>in fails fails>before fails>in fails>not failure
+0.20 failure>2 faiss>standardgpuresources fait false>it false>solved far far>more fast fastest few few>hundred
+0.20 file>from filled filter>algorithm find>any find>mode find>step first>all first>conv first>iteration first>step
+0.20 fits fits>twice flag>dnn flags flags_conv_workspace_size_limit for>1024 for>4000 for>64 for>a for>every
+0.20 for>memory for>my for>node for>one for>tactics for>that for>the foreignnode found>nothing from>200 from>a
+0.20 from>outside full>to fwd g>is gave>up gb>arbeitsspeicher gb>fixed gb>gpu gb>here gb>per gb>scratch gb>temp
+0.20 gb>true gb>workspace gesvdj get>its gigs go go>down go>somewhere goes>through good gpu>has grabbed grabbed>the
+0.20 gromacs group grouped groups groups>and growth gtx gtx>1650 had had>already had>left had>only had>to handle's
+0.20 handle>could handles handles>this has>12 has>none heap>and held helped heuristics hundred>mb hungry i'd>rather
+0.20 i>know i>lowered i>use if>i implementation implementation>for in>cudnn in>init in>ncclcomminitrank
+0.20 in>onnxruntime in>tensorrt ines init>of init>passes initial initialized input>for inputs>were insufficient
+0.20 insufficient>workspace is>2 is>4 is>enough is>fine is>loaded is>misleading is>none is>on is>right it's
+0.20 it's>created it's>the it>1 it>compiles it>fit it>fits it>in it>just it>lives it>no it>run it>train it>would
+0.20 its>buffers its>channel its>input its>own its>temp itself itself>fits itself>is j'ai j'ai>r jetson just
+0.20 just>after k>x kernel kernel>allocated keys know know>but known known>problems kv>in large large>as last
+0.20 last>byte layers>workspace lazily lazy leaves>a leaving leaving>it left>and left>no left>on less let>the library
+0.20 library>for limit limit>for linalg>eigh loaded loaded>before longer>samples lowered>the lwork m>x made>it
+0.20 made>per magma malloc many matrix>has max_workspace_size>1 max_workspace_size>was mb>and mb>available mb>for
+0.20 mb>left mb>on mb>we mb>were mb>with memory>growth memory>hungry memory>in memory>left mempoolsize
+0.20 mempoolsize>workspace mib>for milo miopen>find miopen_find_mode miopen_find_mode>fast misleading mode>off
+0.20 model>is models models>are much my>array my>batch my>build my>rx n>i native nccl's nccl>init nccl>warn
+0.20 nccl_buffsize>smaller nccl_nvls_enable nccl_nvls_enable>0 ncclcomminitrank>failed ncclcomminitrank>on need>it
+0.20 needed needs>a needs>room net net>runs net>the new new>image nine nms no no>crash no>engine no>fail
+0.20 no>implementation no>space node none none>for not>be not>find not>our not>the nvls of of>1 of>12 of>79 of>80
+0.20 of>9 of>keras of>several off>ok ok on>256 on>64 on>all on>an on>each on>gpu on>this on>with one>shared only>90
+0.20 onnx onnx>on onnxruntime our>tensors out out>while outside>of own>context own>scratch p2p paddle
+0.20 paddle>flags_conv_workspace_size_limit pass passes peers per>communicator per>pair per>thread picks plan>cache
+0.20 plan>for plan>of plug plug>in plugin plus plus>the pool>and pool>limit prints problems process>group
+0.20 process>groups profiling provided provided>0 pruned put query r raising ran ran>out rank>from rather re re>runs
+0.20 readme reduce>and refused requested required reserves reserves>1 returns returns>null right>the rnn>reserve
+0.20 room>for running>it runs>at rx rx>7900 same same>batch same>net same>size samples>the scratch>area scratch>for
+0.20 scratch>of script search>in serve ses set>to set>up sets setting setting>cublas_workspace_config setup several
+0.20 several>gigs shared>handle simply>out size>8192 size>query skipped slow smaller>value so>i'd solved>in solver
+0.20 somewhere sort>needs space>for space>in space>of space>to speed's split split>factor standardgpuresources
+0.20 standardgpuresources>reserves straw stream subdivisions syevd>asks symmetric syncbn tactic>device tactic>skipped
+0.20 takes>all takes>the tampons temp>buffer temporaries temporary>storage ten>times tensorflow>takes tensors>was tf
+0.20 tf's tf_cudnn_use_autotune tf_cudnn_use_autotune>0 th that's that's>the that's>what that>3 that>length
+0.20 that>returns that>scratch the>14 the>allocator the>array the>batched the>big the>brim the>builder
+0.20 the>convolution's the>crash the>detector's the>env the>explanation the>handle the>handle's the>handles the>huge
+0.20 the>initial the>input the>inputs the>keys the>last the>layer the>library the>list the>models the>nano the>net
+0.20 the>notebook the>one the>peak the>readme the>reserve the>rnn the>simulator the>small the>sparse the>split
+0.20 the>svd the>tf the>theano the>trace the>triton the>tuning the>usual the>very the>winograd theano theano>flag
+0.20 then>dies then>there there there>are there>is this>device thread thread>and threads three three>times through>as
+0.20 tie tiles times>16 times>the to>4096 to>512 to>a to>fail to>get to>go to>insufficient to>it tokens>per too>big
+0.20 torch torch's torch>backends torch>had trace trace>it's train>with transformed trial tries>the triton>autotune
+0.20 triton>kernel trt>builder true true>is true>takes trying>the trying>to tuning tuning>run unlimited up>after
+0.20 up>its update>workspace use usual variants very very>same w wanted wanted>its wants>a warn warn>cuda warnings
+0.20 was>4096 was>8 was>at was>double was>free was>in was>refused was>the was>too was>what weights>took were>left
+0.20 were>too weren't weren't>to what what>was when when>creating while>trying with>1 with>128 with>cudnn with>false
+0.20 work>array workspace>for workspace>limit workspace>of workspace>required workspace_limit_bytes workspaces>of
+0.20 x>2048 x>n xla's xla>autotune ~10737 ~96636 ~alloc ~alrea ~anymo ~arbei ~avail ~backe ~balan ~bilst ~cache
+0.20 ~choic ~clone ~colle ~conv3 ~copie ~could ~cufft ~cutla ~darkn ~davin ~decre ~descr ~dilat ~dispa ~doubl ~engin
+0.20 ~estim ~exhau ~expla ~exter ~facto ~faile ~faili ~faste ~fille ~filte ~forei ~gesvd ~groma ~growt ~helpe ~hungr
+0.20 ~imple ~initi ~insuf ~itera ~itsel ~jetso ~lazil ~leavi ~limit ~loade ~mempo ~misle ~nativ ~nccl' ~neede ~onnxr
+0.20 ~paddl ~passe ~picke ~print ~probl ~prune ~pytor ~raisi ~rathe ~readm ~reduc ~refus ~requi ~scrip ~setti ~sever
+0.20 ~somew ~speed ~statu ~strea ~subdi ~symme ~syncb ~tampo ~that' ~thean ~threa ~torch ~tunin ~unlim ~wante ~weren
+0.20 à é>duit
+0.40 0>and 16>8 1>28 46>gb 8>gb 9>gb algorithms alloc and>then back>with benchmark>mode buffer buffer>for build
+0.40 builder bwd byte card>was channels comes>back configs cublas_workspace_config cublascreate>found cublaslt
+0.40 cusolver cusolver's cusparse default deterministic every exhaustive fft>plans filter find first>call for>its
+0.40 found found>no full>card gb gb>on get gpu>put handle>creation handles>are heuristic huge implicit implicit>gemm
+0.40 kernels layer level limited linalg made matrix max mb miopen mxnet mxnet_cudnn_autotune_default
+0.40 mxnet_cudnn_autotune_default>0 nccl_max_nchannels nccl_max_nchannels>4 nchannels needs no>room off off>the own
+0.40 pme pme>cpu pme>on process reduce reserve rnn room search size small sort sort's split>k status streams svd
+0.40 syevd tactics temp>storage tensorrt the>convolution the>first the>memory the>tensorrt then>it's thrust
+0.40 thrust>sort times took took>3 torch>linalg tries triton trtexec trying wants>three what>failed winograd
+0.40 with>benchmark work>area workspace>1 x x>my xla ~candi ~compi ~cuspa ~deter ~heuri ~impli ~libra ~linal ~matri
+0.40 ~miope ~reser ~searc ~skipp ~solve ~sort' ~tenso ~thrus ~trito ~trtex ~tryin ~winog ~буфер гигов
+0.60 algo area array benchmark>false buffsize communicator creation cublas cufft>plan false first for gemm input its
+0.60 left max_workspace_size mode nccl_buffsize ncclcomminitrank plans reserve>space runs smaller space storage takes
+0.60 temporary thank thank>you the>matrix wants xla_gpu_autotune_level xla_gpu_autotune_level>0 ~build ~chann ~creat
+0.60 ~cudnn ~group ~kerne ~ncclc ~small ~stora ~tempo
+0.80 algorithm asks comes cublascreate failed fft init plan tactic temp work ~cusol
+1.00 convolution cufft handle ~commu
+1.20 benchmark ~algor ~autot ~buffe ~convo ~cubla ~handl ~tacti
+1.40 nccl scratch ~bench ~scrat ~works
+1.60 conv
+1.80 autotune
+2.00 cudnn
+2.60 workspace
""",
    "logits": r"""
-0.60 gpu
-0.40 after an cache chunks cpu cuda device epoch first has heads i in>the logits>are mb no nothing position>logits
-0.40 torch was ~buffe ~kerne ~nothi
-0.20 0>9 0>95 128>so 16>heads 17>gb 1>1 1>and 1>gb 1>is 20>k 4>k 5>k 6>gb 80>gb 90>k 9>gb =0 a about above adam
-0.20 after>the alive allocated alone already and and>outputs and>the any append applied applied>liger are
-0.20 are>computed around as at>0 at>32 at>6 attention attentions back batch>1 before>any being best buffer buffers
-0.20 bug build built by by>the calls came can't card cards chunks>of code come come>to comes computed computed>in
-0.20 config confirmed curious custom d decode default dense dict dies>at does doesn't e each eager embed embeddings
-0.20 empty enabled entropy>is error fail failed false feature features file float>loss for>32 fork four>times fp16
-0.20 frame free full>logits function gave gb>for gb>of gigs gives good got gradients graph graphs growth h had
-0.20 history if image in>a in>bf16 in>chunks in>its in>place in>your inference init into>the is>5 is>none is>ok isn't
-0.20 it>is it>isn't it>was its jax job k>tokens k>x keeps keeps>only keeps>the kernel kernels keys know lab later
-0.20 left liger>kernels limit list load loaded loads log>line logits>1 loop m map maps mask max mb>in mean megatron
-0.20 mem memory missing mode modules moe moments my my>notes my>theory myself new next nodes none none>in notebook
-0.20 notes np number nvidia o of>1024 of>48 on optimizer our out>of output>in output_attentions output_hidden_states
-0.20 own pairwise parameters part past per per>batch per>head pixels place plugin pool
-0.20 preprocess_logits_for_metrics>takes put q ram ranks read readme relative relative>position requires results
-0.20 returned room running runs sample samples save says scale see sees sentences session set shipped should shows
-0.20 since single size smi so so>each so>it so>logits so>that softmax>scores somebody someone stack starts state
-0.20 still store swap table takes takes>the ten tensor>of test text that>eval that>isn't that>of the>argmax the>card
-0.20 the>first the>log the>model the>second their them>to then theory this those ti times>that to>know tokens>and
-0.20 tokens>in too total training up upcasting update use user vae validation vit vocabulary>has w was>the we what
-0.20 which windows with>256 without would>be you your zero ~accum ~alloc ~alrea ~appen ~appli ~aroun ~bench ~besid
-0.20 ~confi ~conta ~conte ~curio ~custo ~defau ~detac ~devic ~doesn ~dynam ~enabl ~encod ~faile ~featu ~graph ~handl
-0.20 ~histo ~inter ~laten ~loade ~loadi ~megat ~missi ~momen ~mysel ~noteb ~numbe ~nvidi ~optim ~other ~pairw ~param
-0.20 ~patch ~pictu ~pixel ~plugi ~point ~print ~proce ~quadr ~readm ~recor ~relat ~relea ~rende ~repor ~resta ~resum
-0.20 ~runni ~secon ~sessi ~shipp ~singl ~someb ~someo ~squar ~start ~switc ~theor ~throu ~updat ~varia ~windo ~witho
-0.20 ~worke на
+0.20 0>15 1024>50257 10>gb 10>m 120>k 128>to 150>k 151>936 151>k 16384>tokens 16>completions 16>k 17>3 18>1 1>b
+0.20 1>contiguous 1>did 1>gib 20>and 24>to 250>112 256>k 256>works 25>만 29>gb 31>gb 32000>x 32>k 33>gb 3>2 3>8
+0.20 3>million 4096>x 40>gb 42>gib 4>6 4>bytes 4>so 4>x 500>k 50257>4 50>k 512>50257 5>gib 60>k 71>to 800>k 8>2048
+0.20 8>4 8>b 8>gb 8>k 8>x 9>8 =5 a>12 a>gradient a>million a>second a>time a>vocabulary a>while adaptive
+0.20 adaptive>softmax after>all against against>the all all>else all>of all>positions all>predictions all>steps
+0.20 all>words along along>the always an>argmax and>it and>kept and>long and>makes and>rejected and>student and>this
+0.20 and>training and>unmasked another answers appears arcface are>16 are>fine are>small argmax>eval array array>of
+0.20 as>large as>soon as>target at at>a at>all at>batch at>each at>every at>once at>this ate ate>it attention>flash
+0.20 axis b>lora b>s b>x backward batch>16 batch>2 batch>32 batch>512 batch>8 batches beam>at beams because>it
+0.20 big>chunk blocks>have bonus bottom bottom>of bring bring>the bs bs>16 builds>the bwierzba by>mistake call
+0.20 can>have caption categorical ce>from cewithchunkedoutputloss chosen chosen>and chunk>is chunking chunking>the
+0.20 classes>and classes>in classifier>has closing>thanks columns comment complete compute_metrics
+0.20 compute_metrics>receives computing computing>it computing>the concat concatenated context>8 contiguous>copy
+0.20 continues copy>of cpp cpp>python crash>sits creates creates>a crossentropy cures cut cut_cross_entropy decoder
+0.20 decoder's default>from dictionary dictionary>for did did>it dies dies>right digit disappear dist distillation
+0.20 distribution>at distributions>for div do>it down dpo>precomputed drop dropped duplicate each>of edit edit>2 else
+0.20 en ends enormous enough>to entire entire>vocabulary entries entries>and entries>for entropy>bonus entropy>line
+0.20 era error's eval>batch eval>goes eval>with evaluate evaluation evaluation>stores every every>position
+0.20 every>token everything>by exactly extra extra>memory f f>log_softmax face face>recognition failing
+0.20 failing>request fails>in fc fell fine fits flash>is float32 float>a float>copy float>of floats for for>64
+0.20 for>all for>each for>every for>it for>one forward four>bytes fp32>for from from>128 from>24 from>71 from>liger
+0.20 from>torchtune full>copy full>distributions full>vocabulary gather gathers gathers>n gb>at gb>copy gb>drop gb>in
+0.20 gb>plus gemma's>vocabulary generate generated generation>itself get gets>the goes goes>beyond goes>through gone
+0.20 grad gradient guilty hanako has>3 have>run head's here holds hot i>moved i>train identities identities>batch ids
+0.20 in>dpo in>evaluate in>grpo in>llama in>logits in>nn in>order in>trl input_ids input_ids>with install install>one
+0.20 is>as is>at is>b is>enormous is>enough is>exactly is>on is>where it's it>answers it>disappear it>fits it>shifts
+0.20 it>the it>we items its>gradient joint>b joint>output k2 k>bpe k>classes k>docs k>i k>logits k>long
+0.20 k>multilingual k>times k>to k>tokenizer k>wide kd keeps>a kl>distillation kl_div labels languages large>as last
+0.20 last>layer last>position layer's>result len>512 length length>4096 les les>logits liger's liger's>fused
+0.20 liger>fused line line>8 line>patch line>that listo llama>3 llama>cpp lm>eval lm_head>hidden_states lo lo>que
+0.20 log>probabilities logits>logits logits_all>true logits_all>was loglikelihood logprobs>of long long>prompt
+0.20 long>prompts lora lora>and loss>at loss>over loss>the losses m>floats m>items made>the mainly makes>another
+0.20 makes>yet margin masked masked>and masked>positions matches max_logprobs me>11 memory>of micro>batch million
+0.20 mistake mlm model model's model's>log model>has model>log model>was model_call modeling modeling_llama modelo>de
+0.20 monster more more>than mt5 multilingual multiplied multiplied>with multiplies>everything mxh my>one my>sequences
+0.20 my>traceback n n_ctx n_ctx>32768 need need>the needed needs nested never>the nll nmt nn>crossentropyloss
+0.20 nn>linear no>longer no>other not>attention not>the not>your now num num_logits_to_keep>1 of>1 of>2048 of>800
+0.20 of>every of>model of>modeling_llama of>my of>the of>them of>these on>1024 on>qwen once>set one>for one>piece
+0.20 one>that one>with one_hot ones>only only only>1024 only>and only>need only>the only>took oom option or or>cut
+0.20 or>so order order>to ordinary out>4 output>distribution output>for output>is output>layer output>layer's
+0.20 output_scores output_scores>true over>1 over>a padded padded>to parallel partial partial>fc passes peak>memory
+0.20 peak>vanish peak>went per>step per>token perplexity>script pip pip>install plus por position>in positions>at
+0.20 pour ppo precomputed>them predictions>and predictions>of preds preds>of probabilities probs>are probs>for
+0.20 probs>in projected projection>to prompt>not prompt_logprobs>1 prompt_logprobs>20 proportional proportional>to
+0.20 pruned pruned>loss py python que qwen's r receives recognition ref>model reference rejected removed>it request
+0.20 resolved response returning right rnn rnn>t rnnt row row>for row>of rows>in run s s>v same>prompt same>time
+0.20 sampling sampling>with sasrec saved>me score scores>and scores>in scores>is scores>of second>full
+0.20 segmentation>head selective selective_log_softmax selective_log_softmax>in sequence sequences>are set>it set>the
+0.20 sglang shape>n shift_logits>contiguous shift_logits>logits shifts shouldn't shouldn't>be sits>in sized slices
+0.20 slices>with smooth so>it's so>there softmax>instead softmax>of softmax>over solved somewhere somewhere>in soon
+0.20 soon>as sort sort>the sparse speech speech>model split>the stacked states states>are states>get steps stops
+0.20 stores>the stride student suffers swapped>the t>joint t>u t>v t>x tables target>length targets teacher>and
+0.20 tensor tensor>is tf>one_hot than>the that's that>dies that>option the>32 the>4 the>big the>bottom the>complete
+0.20 the>cross the>cross_entropy the>dictionary the>digit the>distribution the>document the>embedding the>engine
+0.20 the>entire the>eval the>extra the>face the>failing the>frozen the>full the>fused the>gather the>grad
+0.20 the>gradient the>guilty the>kl the>layers the>liger the>logprob the>long the>masked the>original the>output
+0.20 the>peak the>projection the>pruned the>reference the>run the>same the>sequence the>server the>softmax the>speech
+0.20 the>teacher the>tied the>tokenizer the>traceback the>trouble the>word them>and there>the these third>of though
+0.20 tied>embedding time times times>2 times>a to to>120 to>128 to>17 to>256 to>38 to>b to>call token>log tokenizer
+0.20 tokenizer>for tokenizer>from tokens>fails tokens>per tokens>with tokens>x took>a top torchtune trace>ends
+0.20 traceback traceback>ends train>with trainer trainer>and trainer>gathers transducer's transformer transformers
+0.20 transformers>4 trl trl>0 trouble true>during turned>off tzuhan u u>v u>x units unmasked unmasked>position
+0.20 unsloth up>8 up>on ur v>5000 v>with version>please view>1 vllm>with vocab>in vocab>is vocab>times vocab>was
+0.20 vocabulary>at vocabulary>is vocabulary>scores vocabulary>sized was>doing was>needed was>padded was>that was>true
+0.20 we>fit weirdly went went>from went>to what>ate where where>it while>to why wide>as wins with with>250 with>60
+0.20 with>an with>argmax with>batch_size with>beam with>checkpoint with>prompt_logprobs with>trainer with>v
+0.20 without>that word word>scores words>at words>four x x>128256 x>32000 x>4 x>4096 x>t x>u x>v xlm xlm>r y>listo
+0.20 yet>another yet>it ~11954 ~15206 ~26214 ~40000 ~adapt ~again ~alway ~anoth ~answe ~appea ~arcfa ~backw ~botto
+0.20 ~bwier ~calcu ~capti ~check ~chose ~colum ~comme ~compu ~conca ~decod ~deman ~dicti ~dimen ~disap ~disti ~dropp
+0.20 ~embed ~enorm ~entir ~entri ~error ~exact ~faili ~forwa ~gener ~gradi ~guilt ~hanak ~ident ~joine ~label ~langu
+0.20 ~lengt ~liger ~logit ~logli ~logpr ~losse ~mainl ~margi ~match ~mater ~milli ~mista ~model ~monst ~multi ~neede
+0.20 ~optio ~padde ~paral ~passe ~polic ~preco ~proba ~promp ~propo ~prune ~pytho ~qwen' ~recei ~recog ~refer ~rejec
+0.20 ~reque ~respo ~sampl ~sasre ~sglan ~shift ~shoul ~slice ~solve ~somew ~speec ~state ~store ~strid ~stude ~suffe
+0.20 ~survi ~swapp ~table ~targe ~that' ~torch ~trace ~train ~troub ~tzuha ~unmas ~unslo ~vanis ~weird ~x2048 ~выход
+0.20 ~разме ~слова батч перед словарь 가>25 가>너 개 개>라 결 계 계>산 까 까>해 나 너 너>무 니>까 라 로>나 마 만
+0.20 만>개 무 산 손 손>실 실 실>을 어>휘 을 지 청 크 텐 텐>서 하>니 해 해>결 휘 휘>가
+0.40 0>in 128>k 151936>4 18>5 1>in 1>ok 250>k 4096>151936 512>50265 8>4096 always>the and>vllm argmax at>the b>t
+0.40 backward>of batches>of big bytes chunk classes completions compute cross>entropy crossentropyloss distribution
+0.40 distributions dropped>that embedding embedding>is exactly>tokens final>projection full fused>linear fused>loss
+0.40 gemma gemma's gib head>with hidden hidden>states in>float in>fp32 in>sglang is>the it's>not joint k>entries kl
+0.40 len liger linear>ce log>probs logits_all logits_to_keep logits_to_keep>1 loss>on made metrics micro>batches
+0.40 million>classes n>512 nn no>oom num_logits_to_keep of of>shape off off>and on>fine only>last over over>the
+0.40 parallel>loss position positions precomputed predictions prefill preprocess preprocess_logits_for_metrics
+0.40 preprocess_logits_for_metrics>with projection qwen ref request>is return_logprob sampled sampled>softmax
+0.40 scores>for scoring sequences shape shift shift_logits smoothing split split>into survives teacher the>final
+0.40 the>prefill the>scores tied times>4 tokens true true>in upcast vllm vocab>parallel wide with>gemma works yet
+0.40 ~argma ~cewit ~compl ~cross ~evalu ~float ~gemma ~hidde ~maske ~predi ~prefi ~resul ~scori ~seque ~smoot ~teach
+0.40 ~trans ~upcas
+0.60 152>k b chunked>loss contiguous cross_entropy dpo eval final float>is fp32 fused it's>the k>words keep label
+0.60 label>smoothing linear llama lm_head log_softmax logits>float logprob logps makes micro perplexity probs result
+0.60 return t the>loss ~12825 ~chunk ~class ~gathe ~linea ~perpl
+0.80 batch ce chunked copy grpo lm peak prompt prompt_logprobs v words ~15193 ~conti ~distr ~entro ~proje ~softm
+0.80 ~token
+1.00 cross log logprobs the>head token ~outpu ~score
+1.20 float k output scores vocabulary ~posit ~vocab
+1.40 entropy vocab
+1.60 head loss softmax
+2.20 logits
""",
    "model_weights": r"""
-0.80 cache
-0.60 batch each mb ~buffe ~train
-0.40 adam after around buffer card>is free from>the grad graph it's it's>the k last limit loss mem more of>the off
-0.40 optimizer our output per pool read run state step test then torch train true used v zero ~alloc ~aroun ~memor
-0.40 ~reque
-0.20 0>1 0>2 0>3 0>4 0>8 0>9 0>and 0>in 0>on 100>gpu 11>gb 14>gb 16>bytes 17>gb 1>2 1>5 1>and 1>g 1>gb 24>gb 2>7 2>9
-0.20 2>gb 32>k 3>b 3>gb 40>gb 46>7 4>1 4>6 5>gb 66>gb 6>1 6>9 6>of 80>gb 8>k 9>e9 =4 =5 a a100>80 a>1 a>b a>bit
-0.20 a>model about>14 above activations adamw add added all>33 all>right all>the alloc allocated alone>exceed always
-0.20 am amp an an>h100 and>about and>my and>never and>not and>the and>v app arena args array at>0 at>6 at>all at>the
-0.20 attention attn b>b b>for b>model b>q4_k_m b>with backend backward base>to batches be>the because>the before>it
-0.20 between big block blocks box buffer>size buffers by by>the c cache_4bit card>and card>i card>then card>was
-0.20 card>zero cell change checkpoint>gets checkpointing chunk chunks ckpt closed come>to comes>to comparison
-0.20 computed concurrency container context conv costs could could>you couldn't cpu>first crash created ctx cuda>0
-0.20 cuda>and cudf cudnn cupy cut d data dataset debug decoder deepspeed del desktop device>cuda device_map>0 devices
-0.20 directly display docs dreambooth dropped>it e eager edit ends entropy epoch error eval evenly exactly exceed>the
-0.20 extra f fa fail false feature features file>was fine>tuning first>card fixed flash flask flat for for>all
-0.20 for>one for>reference for>sdxl fp8>kv fraction frames frozen fsdp full>fine function gb>at gb>is gb>per gb>used
-0.20 gb>weights gib>in gone gpu>1 gpu>6 gpus gradient grads graphs grid growth h had>no half>a hand has>46 has>two
-0.20 head heads help hence heron his host hot i>checked i>do i>get i>noticed i>put i>was id if if>the images in>4
-0.20 in>a in>one in>that in>the in>torch in>total index inference influence is>3 is>4 is>8 is>a is>at is>b is>called
-0.20 is>full is>it is>loaded is>ok is>on is>what it's>a it's>not it>runs it>still it>took it>was its itself jax job
-0.20 jobs just>for keys know kv l latest layers>offloaded leaves leaving len less less>than let line list lives
-0.20 lives>on llama>3 llm_load_tensors llm_load_tensors>offloaded load>model load_model load_tensors loaded>once
-0.20 loading>model loading>the loads>the local location logits long look look>at loop lora lr m>parameters made
-0.20 made>it map_location maps mask master master>weights max maybe maybe>your me meant memory mib million>parameters
-0.20 minutes mixed mlock mmap mode model>card model>dtype model>in model>was models models>heron moments my>own nccl
-0.20 needs never>got new next next>to no>gpu no>influence no_grad nodes nope not>the notebook np num_ctx
-0.20 num_ctx>32768 numpy nvidia of>12 of>24 of>a of>all of>half of>layers off>the offload_folder old ollama>ps
-0.20 on>cuda on>each on>that on>to once once>in ones only only>the onto>the oom op open out own p page pairs
-0.20 parameter parameters>so partition passes past patch path peak picture pinned plus>two pod post prefill prints
-0.20 process profile prompts ps pt pth put>the py python quadratic question queue raised ranks record reduce release
-0.20 repeating repeating>layers reports request requires reserved results returns right right>after running runs s
-0.20 same saved saw say scene scratch sd search second>one second>time seconds see seq sequence server service set>it
-0.20 settings seven shape sharded shares side sits slot slots small softmax some sorry space splits>the stable stage
-0.20 start starting states steps strategy swap system t tell tensorflow tensors tf that>i that>is the>3 the>7
-0.20 the>display the>engine the>error the>forward the>gpu the>image the>last the>lora the>loss the>one the>optimizer
-0.20 the>record the>same the>story the>table their there there's there>are these think this>card threads through ti
-0.20 tile time to>16 to>4 to>6 to>a to>cpu to>load to>me to>say token tokens too>big top torch>cuda torch>load total
-0.20 total>and trainable trained training trains tried tried>the triton tuning two>text u under until>the up>on
-0.20 update us user uses using v2 values virtual vllm w wanted warm warm>up was>fine was>going was>never was>on
-0.20 was>still we weekend weight well what what>the where which whose why wide window windows with with>0 with>a
-0.20 with>device_map with>it with>no work worker workers workspace xformers you>print you>wrote ~alway ~appen ~backe
-0.20 ~backw ~batch ~betwe ~block ~cache ~captu ~chang ~chunk ~class ~close ~colle ~colum ~compa ~compu ~concu ~conte
-0.20 ~could ~cudam ~datas ~decod ~delet ~deskt ~detec ~disab ~displ ~distr ~dream ~dropp ~evenl ~exact ~excep ~expla
-0.20 ~featu ~finis ~follo ~forme ~fract ~frame ~freez ~froze ~funct ~gathe ~gradi ~graph ~handl ~histo ~image ~impor
-0.20 ~infer ~influ ~inter ~itera ~itsel ~kille ~lates ~launc ~leave ~leavi ~light ~logit ~machi ~maste ~mater ~minut
-0.20 ~momen ~multi ~norma ~noteb ~nvidi ~optim ~parti ~pickl ~pictu ~point ~posit ~preal ~predi ~prefe ~prefi ~prese
-0.20 ~pretr ~proce ~produ ~profi ~progr ~pytho ~quadr ~quest ~raise ~rando ~recor ~reduc ~relea ~remai ~rende ~repea
-0.20 ~repla ~repli ~repor ~requi ~reser ~resne ~resta ~resto ~resul ~resum ~retur ~runti ~sampl ~sched ~scrat ~searc
-0.20 ~segme ~seque ~serve ~share ~snaps ~softm ~state ~syste ~threa ~throu ~token ~trito ~tunin ~unloa ~updat ~upgra
-0.20 ~upsca ~virtu ~wante ~weeke ~windo ~worke ~works ~xform на
+0.20 0 0>20 0>80 0>the 11>2 11>3 13>5 13>and 13>b 140>gb 15>and 15>b 15>each 15>gb 16>g 16>set 17>22 18>and 19>gb
+0.20 1>22 1>4 1>as 1>dev 1>m 1>means 200>million 2024>04 20>000 20>gib 20>k 22>gb 22>gib 22>it 22>to 23>6 23>gb 24>0
+0.20 256>takes 2>13 2>and 2>engines 2>it 2>on 2>x3090 3060>with 30>gb 31>gib 31>of 32>32 32>b 33>33 34>gb 3>e9 3>each
+0.20 4070>with 4080>16 40>m 41>gb 43>layers 43>to 47>b 48>no 4>billion 4>bit 4>bytes 4>gb 4>one 52>gb 5>6 5>7 5>large
+0.20 60>million 65>b 65>gb 671>b 67>gb 72>b 7>b 7>bs 80>gib 81>81 81>layers 8>as 8>bit 8>the 8>x7b 8bit 96>layers
+0.20 99>layers 99>on 9>b 9>of =0 =3 a10 a100>40 a>13 a>16 a>2 a>4070 a>4080 a>6 a>70 a>config a>dense a>dtype a>float
+0.20 a>network a>night a>second a>smaller a>t4 a>working aborts aborts>with about>1 about>twenty accelerate act
+0.20 act>order active adapter after>i after>updating afterwards>and again again>for agora all all>30 all>47 all>moved
+0.20 all>on all>placed all>resident already altered ambitious ambitious>for an>empty an>rtx and>64 and>again
+0.20 and>became and>both and>card and>ends and>it's and>loading and>none and>now and>simple and>since and>then
+0.20 and>thereby and>vae and>when and>zero any>batch anything>on apply are are>active are>being are>held arguments
+0.20 arrives as as>float as>float32 as>in as>model as>you at at>28 at>40 at>90 at>any at>fp16 at>layer at>load
+0.20 at>loading at>max at>maximum at>q8 at>this at>to auf auf>der auto>had auto>on auto>put auto_find_batch_size
+0.20 automodel>from_pretrained automodelforcausallm avec away>so awq>and awq>checkpoint awq>got b>and b>at b>because
+0.20 b>cuda b>does b>file b>in b>is b>on b>one b>runs b>to b>was back back>then back>to backbone backbone>with baj
+0.20 baj>é bar base>one base>refiner base>with basically be>good be>on became became>a because>i been been>left
+0.20 been>moved been>sent before>it'd before>that being besides besides>the between>ram bf16>params bfloat16>halved
+0.20 bigger billion>times billion>weights bits bitsandbytes>not bitsandbytes>wasn't blew blew>up block>on bloom
+0.20 bloom>7 bnb bnb>4 board>and board>has boards both>encoders both>fit both>live both>models branch breaks>in build
+0.20 building>the bumped but>alive by>256 by>lowering by>mistake by>my by>themselves bytes call call>half calls
+0.20 calls>automodel came came>in came>up can't card>40 card>being card>could card>first card>has card>there
+0.20 cards>nvidia carry carte cast chance chance>on chart>so chatglm chats check checkpoint>got checkpoint>is class
+0.20 come>up comes comes>from comes>up commented compare>the compiled compiled>with complained>about complete
+0.20 complete>set completo compute_type config>dict config>has config>json config>said contained context>length
+0.20 continues controlnet controlnets conversion converts copy copy>comes copy>deepcopy copy>is counted counted>by
+0.20 covers cpu>before crash>at crashes creation cuda cuda>already cuda>before cuda>call cuda>device cuda>in
+0.20 cuda>setup cuda_error_out_of_memory>out culprit cure dag dag>is das de>16 deberta deepcopy deepcopy>model
+0.20 deepseek>671 deploy deprecation dequantised>on der der>karte des deserialize dev>in device>and device>is
+0.20 device>when dict>but did did>i didn't died>after dies>while diffusion>part directory directory>is disk do do>the
+0.20 doesn't>fit doesn't>get doesn't>go doesn't>load don't>both don't>find double>of doubled downloaded>the draft
+0.20 draft>model drivererror drivererror>cuda_error_out_of_memory drop>to dropped>from duplicate during during>a e9
+0.20 each>a each>on each>one each>only each>rank each>shard early early>as edge el el>modelo else>in elsewhere em
+0.20 ema>on embed embedding>layer embedding>was en enable encoder encoder>alone encoder>for encoders encoders>vae
+0.20 ends>with engine engine>still engines ensemble ensemble>of error>drivererror es esm2 even>an even>if every>block
+0.20 every>card everything>up exist exist>and exllama expand expect expected experts>resident exported extended
+0.20 failing>line fails>at failure>at falling falling>back false>so far far>too fat fell ffn fifth figured file>does
+0.20 file>in file>is file>of fill fill>the find>room fine fine>on first>board first>gpu first>prompt fit>4 fits>with
+0.20 five flag flan flan>t5 flatten float32>and float32>so float>copy float>in float>on flux>1 flux>dev footprint
+0.20 for>8 for>eight for>four for>me for>mixtral for>stability force forward>has forward>is found found>the four
+0.20 four>bytes four>go fp16>conversion fp16>is fp16>onnx fp16>the fp32>28 fp32>first fp8>checkpoint fp8>file from>22
+0.20 from>43 from>8 from>copy from_pretrained>to front>in full full>32 full>thing full>width gb>3060 gb>7 gb>card
+0.20 gb>de gb>each gb>file gb>gradients gb>he gb>jetson gb>laptop gb>now gb>on gb>remove gb>t4 gb>take gb>that's
+0.20 gb>the gb>while gb>with gb>you gb>카 generation>and get>through get_memory_footprint gets gets>loaded gguf>was
+0.20 giant gib>1 gib>and gigabytes gigs>of given given>to go>into go>on go>the go>to goes goes>onto going going>with
+0.20 good got>it gpt gpt>neox gptq>kernel gpu>had gpu>i gpu>offload gpu>support gpu>the gpu>where gpu_split
+0.20 grows>with guess>it had had>put had>to halved halved>it halved>the happened happening happens happens>only
+0.20 has>16 has>4 has>8 has>96 has>been has>happened hasn't>got hat hat>es have have>to have>two he>has helm
+0.20 helm>chart helped hfdeepspeedconfig hidden hidden>size hobby hold>it hold>that holds>its how>far i'd>loaded
+0.20 i>asked i>chose i>expect i>found i>guess i>had i>load i>must i>own i>removed i>set i>try i>want i>write ids
+0.20 ids>x if>only ignored>because ignored>bitsandbytes image>i in>8 in>every in>force in>fp32 in>full in>init__
+0.20 in>jax in>layer in>line in>lm in>model in>self in>tf in>there in>training init__ inputs>to installed
+0.20 instance>type instantiates instantiates>the int8>engine into into>24 is>13 is>140 is>26 is>28 is>40 is>52 is>60
+0.20 is>64 is>7 is>9 is>being is>bf16 is>bigger is>enough is>expected is>fine is>larger is>mine is>more is>moved
+0.20 is>not is>simply isn't isn't>7 isn't>going isn't>room it it'd it's>simply it>aborts it>all it>because it>breaks
+0.20 it>came it>comes it>died it>fails it>fell it>for it>goes it>load it>loaded it>needed it>over it>stops it>takes
+0.20 it>tried it>under its>experts its>parameters its>slice its>turn itself>which jlq jo just>isn't just>one just>the
+0.20 k>outputs k>x kaggle>kernel karte keep>both keep>the keeps>it keeps>the kept>on kernel>was kicked koboldcpp
+0.20 koboldcpp's kolja kwarg la la>placa la>premi la>tarjeta la>versi lab>note lambda larger layer>after layer>on
+0.20 layer>with layers>from layers>it layers>on layers>rather layers>were layers>with left>it left>out les les>poids
+0.20 les>quatre level>info line>40 linear live>at llama>at llm_int8_skip_modules lm>studio's load>and load>on
+0.20 load>the load_in_4bit>true load_in_4bit>was loaded>for loaded>the loader loader>fell loader>makes
+0.20 loading>checkpoint loading>stops loads>and log>says lost>in low lower lowering lowvram>for m m>inputs m>rows
+0.20 made>a made>the main>one makes makes>a makes>the many mark matter matter>for max_memory>0 max_memory>had me>5
+0.20 me>at me>nothing means>the medium>with memory>for memory>utilization merely merging merging>the meta million
+0.20 million>ids million>users missing missing>so mistake mistake>the mistral mixtral>8 mixtral>isn't mixture
+0.20 model>came model>cuda model>float model>for model>from model>is model>parameters model>plus model>so modelo
+0.20 models>on moe moe>layer moment moment>the moved>to moved>with moves>them msg much>for must my my>call my>card
+0.20 my>code my>config my>embedding my>gpu my>network n n>gpu need need>100 need>31 needed needs>to neox neox>20
+0.20 network>for network>has networks never>did nf4 ngl>22 ngl>28 nicht night>of nllb nn nn>embedding nn_hobby
+0.20 no>chance no>data no>forward no>other no>setting no>two no>way no>wonder nobody none>on not not>fit not>go
+0.20 not>in not>installed not>keep not>reached not>to not>your note nothing>else nothing>is now now>it number>of
+0.20 object of>131072 of>200 of>7 of>9 of>fp16 of>ten of>that of>them of>video of>what off>so offload>was
+0.20 offloaded>layers offloading old>version on on>12 on>a on>all on>call on>cpu on>the on>three once>for once>is one
+0.20 one>48 one>board one>both one>built one>card one>failed one>for one>it one>per one>won't only>after only>when
+0.20 onnx onnx>loads onnx>on onto ops optimistic ort ort>with other other>arguments out>it outputs outside>of
+0.20 outweigh outweigh>the own>a paper parallel>size parameters>alone parameters>by params part>of passed>so peft's
+0.20 peft's>merge_and_unload per>card per>image pesos petrk pick pick>a picked picked>the pipeline>and placa place>in
+0.20 place>of placed>on placement plain plain>and plus poids policy policy>ref precis precis>ã precision>copy
+0.20 precompute premi premi>è printed printed>by problema prompt prompt>has pulled pulled>the pushes put>everything
+0.20 put>on pytorch pytorch_model q4>and q4>loads q4_k_m q5 q8_0 quantization>awq quantization_config
+0.20 quantization_config>was quantize>bitsandbytes quantized quatre quits quits>with r r>é ram>and rank>holds rather
+0.20 rather>than rca re>carte reach reach>the reached reached>the reads reads>the really really>in recipe recommender
+0.20 ref ref>value refiner>and refiner>two remove removed>it repo's repo>has rest rest>on reward>model right>away
+0.20 rolling room room>for rows>by rtx>4080 run>a safetensors said same>network same>session same>weights saved>me
+0.20 says>20 says>it scope>so script>had sd3 sdxl sdxl>base se second>copy sent serving set>of set>the setting
+0.20 setting>in setting>was settled>the sglang sglang>with shard>5 shard>9 shard>is sharding shards shards>67
+0.20 shards>at share>one sharing sharing>the shows>all sibling silently silently>ignored simple simply>too since>our
+0.20 since>the single>3090 single>device sit sit>in size size>8192 size>is size>of skip slider>was slow>but slowly
+0.20 small>one smaller smaller>variant smi>shows so so>2 so>it so>one so>second so>the so>you solved>by solved>it
+0.20 somebody>put spare split>it spread spread>over stability stability>and stay>empty student studio's sum summary
+0.20 support support>and sur>la svea switch switching>to t15 t4 t5>xxl t5xxl t>cuda table>is table>of tables tag take
+0.20 take>the takes>14 teacher ten>networks tensor_parallel_size>1 tf>serving than>4 than>70 that's that's>2
+0.20 that's>that that>all that>it that>number that>on thats the>2060 the>4 the>72 the>a5000 the>adapter the>answer
+0.20 the>auto the>backbone the>bar the>blocks the>board the>checkpoint the>class the>config the>controlnet the>cpu
+0.20 the>cuda the>culprit the>cure the>dense the>device the>diffusion the>draft the>edge the>ema the>evaluation
+0.20 the>export the>exported the>failure the>fifth the>first the>flatten the>flux the>four the>fp32 the>full the>gptq
+0.20 the>half the>helm the>hfdeepspeedconfig the>hidden the>input the>instance the>int8 the>large the>loader
+0.20 the>loading the>main the>matter the>merge the>mixture the>model the>moe the>object the>original the>paper
+0.20 the>params the>pipeline the>q4_k_m the>quant the>recipe the>refiner the>repo's the>rest the>safetensors the>sdxl
+0.20 the>second the>setting the>single the>size the>small the>sum the>text the>tied the>total the>two the>vision
+0.20 the>vocab the>weights the>whole the>xxl themselves then>adam then>stops then>the there>even there>in there>isn't
+0.20 thereby thing>is thirteen this>fork this>hardware this>model this>size thought thought>the three three>cards
+0.20 through>plain thus tie tie_word_embeddings tied tied>embedding tiene time>that's times>four times>on tipped to
+0.20 to>15 to>20 to>28 to>30 to>32 to>44 to>bfloat16 to>carry to>drop to>float to>fp16 to>full to>half to>run to>sit
+0.20 to>spare to>unload todas together>during tokens>a told>it too too>ambitious too>heavy too>many too>much
+0.20 too>optimistic took took>the torch>bfloat16 torch>float32 torch_dtype>isn't torch_dtype>torch torch_dtype>was
+0.20 tout tp>2 transformer transformer>plus transformers trtllm trtllm>build true>is try>to trying ts twenty twice>as
+0.20 twice>one twice>so two two>cards two>controlnets two>copies two>times type under>the unet unet>both unet>vae
+0.20 unets unload>first unpacked>the untied until>it up up>in up>right update>after updating usage>climbs use>one
+0.20 utilization>0 vae vae>all vae>and value valueerror valueerror>free van variant>by versions>are versus vez vez>de
+0.20 video video>memory vision>tower vit>g volta want want>it wants>two warning>and was was>23 was>24 was>at
+0.20 was>dropped was>given was>ignored was>left was>lost was>off was>put was>silently was>wrong wasn't wasn't>found
+0.20 wasn't>installed way way>a weights>alone weights>are weights>no weights>since weights>that's weil weil>die went
+0.20 went>from were were>loaded were>there were>too what>did what>i when>its where>only which>the while
+0.20 while>building while>i while>loading while>reading whisper>large whole>backbone whole>thing with>16 with>22
+0.20 with>3 with>40 with>all with>gpu with>hidden with>lowvram with>ngl with>only with>that with>tp without>trouble
+0.20 wonder word works>thanks x12 x3090 x7b x>512 x>65536 x>8192 xxl>encoder y>la yes yet you you>are you>have
+0.20 you>picked your your>config your>problem your>script zero>3 ~13107 ~accel ~alrea ~alter ~ambit ~answe ~arriv
+0.20 ~backb ~balan ~basic ~becam ~bigge ~board ~branc ~bumpe ~chanc ~chatg ~comme ~compi ~compl ~const ~contr ~conve
+0.20 ~count ~cover ~crash ~culpr ~deber ~deepc ~deeps ~deplo ~depre ~deser ~devic ~didn' ~disti ~dupli ~durin ~elsew
+0.20 ~engin ~ensem ~exlla ~expan ~expor ~falli ~falta ~gigab ~halve ~helpe ~hfdee ~hidde ~inpai ~insta ~kicke ~kobol
+0.20 ~lambd ~large ~linea ~logpr ~lower ~merel ~mergi ~metta ~milli ~missi ~mista ~mistr ~mixtu ~neede ~objec ~ocupa
+0.20 ~ollam ~outwe ~passe ~peft' ~picke ~probl ~pulle ~pushe ~quatr ~rathe ~reach ~reall ~recip ~repo' ~revis ~safet
+0.20 ~secon ~sglan ~shari ~sibli ~silen ~slowl ~small ~sprea ~stabi ~stude ~summa ~switc ~table ~teach ~that' ~thems
+0.20 ~thirt ~thoug ~tippe ~trans ~trtll ~tryin ~twent ~untie ~versi ~warni ~wasn' ~wonde ~загру ~модел ã ã>o è è>re
+0.20 é>la ü модель одну уже い>た が>原 げ げ>た し>ま せ に>下 に>載 の>が ら>起 イ レ 下 下>げ 全>部 動 動>し 原
+0.20 原>因 因 起 起>動 載 載>せ 꾸 꾸>니 당 당>연 됐 되 려 바>꾸 에>올 연 연>히 올 을 하>니 한 히
+0.40 11>of 12>9 16>bit 20>b 28>gb 30>b 40>b 40>million 4bit 8>gb a10g a>hint alone>is and and>it any at>shard
+0.40 automodel b>doesn't balanced because before>any bfloat16 bigger>than billion bit bit>flag both but>the
+0.40 can't>hold cards checkpoint checkpoint>shards cuda>no deepseek dense dequantised dev device>map device_map
+0.40 do>not doesn't doubled>the downloaded eighty empty enable_model_cpu_offload enable_model_cpu_offload>and even
+0.40 fails>in falcon>40 fell>back file fine>here first>and fit>on fits for>this forty full>precision gets>to gguf
+0.40 gigs go goes>in gpu gpu>layers grab grab>the half>on has has>24 heavy here>a hold hunyuanvideo ignored
+0.40 in>float32 instead is is>too it>dies it>fits it>loads it>starts it>with joost keep larger>than layer>of
+0.40 load_in_8bit loaded loads>fine low_vram lowvram max_memory meaning medium>en merge merge_and_unload merged
+0.40 merged>one million>rows model>to modules moved moving my>script n_gpu_layers network no num_gpu of>experts
+0.40 of>parameters offload on>disk on>gpu on>load only>about onto>a parallel>2 passed pipeline plus>the precision put
+0.40 put>every quant quantization quantize refiner removed repo>is resident reward rows second second>card shard>11
+0.40 smaller>quant split starts still>be stops t5 tensor tensor_parallel_size text>encoder thanks>for the>awq
+0.40 the>base the>fp16 the>gguf the>merged the>parameters the>thing the>unquantised this to>device to>shard together
+0.40 tower tp twice unload unpacked>to variant vision was>1 was>missing weights weights>were with>int8 with>the won't
+0.40 xxl ~autom ~becau ~bfloa ~billi ~check ~confi ~doesn ~doubl ~downl ~eight ~embed ~encod ~expec ~happe ~hunyu
+0.40 ~ignor ~inste ~lowvr ~meani ~merge ~movin ~offlo ~paral ~pipel ~place ~polic ~refin ~resid ~rewar ~schne ~shard
+0.40 ~toget ~visio ~weigh
+0.60 20>instead 34>b 70>b alone base>and bitsandbytes board config dense>layer device device_map>auto embedding
+0.60 embedding>table falcon fit float gb gptq half>and hint large load load_in_4bit loading map mixtral model ngl>20
+0.60 ngl>99 of>15 of>99 on>one pretrained repo shard simply table tensor>parallel text than that>repo the>fp8 thing
+0.60 to>cuda torch_dtype unpacked unquantised v3 ~bitsa ~falco ~float ~loade ~mixtr ~netwo ~preci ~quant ~remov
+0.60 ~unpac ~unqua
+0.80 26>gb awq base card dtype experts float32 fp8 from_pretrained in>bf16 large>v3 layer parallel parameters ~dequa
+0.80 ~exper ~layer ~loadi ~simpl
+1.00 auto flux fp32 half medium q4 q8 ~mediu ~param
+1.20 bf16 fp16 int8 layers
+1.40 loads ngl
+2.00 b
""",
    "non_torch_memory": r"""
-0.60 a every no
-0.40 # are at b buffer config each fixed full grad i is last limit needs now on out second so the>first torch>cuda
-0.40 torch>load two up was we weights with>torch works ~block ~secon ~weigh
-0.20 0>3 0>4 0>8 0>9 0>in 15>gb 16>gb 1>9 1>g 1>left 24>gb 2>3 3>and 40>gb 80>gb =3 =5 a100 about above actor adam
-0.20 adamw added after>import allocate allocates allocates>its allocation an another are>1 as as>intended async
-0.20 at>the attention autotune backend base batches because been before>import before>it below bit blaming block
-0.20 board box but by>default byte bytes called capture card>has cards changed changed>nothing checkpoint child comes
-0.20 command communicator compile container copy crash creation cuda>context cuda>memory cuda>set_allocator
-0.20 cuda_visible_devices cudnn cupy>cuda dataset decode dict die dies different do docs don't down dropped dtype
-0.20 during eager eight else enable end entire epoch error even everything export exported exported>before f failing
-0.20 failing>script failure false>is file finds finds>nothing first for>a for>half forward four fp32 fraction fresh
-0.20 from front>and fyi gb>card gb>the gib gib>memory gives goes good got gpu>here gpu>memory gpus grab graph graphs
-0.20 group h has>no hence history hold holes hour i'd i>was id image import>tensorflow import>torch inference_mode
-0.20 instead>of intended into is>exported is>in is>ok it it's it>in it>takes it>was its>communicator jax>grabs
-0.20 jax>had jax>in job just just>torch k keep killed kv la launch layers leak leftover length like list list>but
-0.20 lives>in living living>in llama loading loads local location logits look loop loss makes makes>it map maps max
-0.20 maximum maximum_pool_size mem memory>in mine mode model>i models more mps my n nccl nccl>allocates need new
-0.20 no>gpu no_grad nodes none not not>in num numbers of of>them off>the old ollama on>my one ones only>torch onto
-0.20 oom optimizer or os other ours out>of outofmemoryerror over p pass past per per_process_gpu_memory_fraction
-0.20 persistent pinned planned planned>for pool>with pools>don't preallocated preallocated>75 private process>only
-0.20 processes profiler prompt put py q ram rank ranks reduce removed request retry returns rows run running runs s
-0.20 saved script>has self server server>in set_allocator set_device setup shape shapes show>up sim>in since size
-0.20 sizes slice so>the solved somebody split starts state stays steps still stops subprocvecenv swapped t table ten
-0.20 tensor test tf_gpu_allocator tf_gpu_allocator>cuda_malloc_async than thanks that>is the>allocated the>cache
-0.20 the>container the>crash the>data the>engine the>failing the>last the>leftover the>next the>old the>pipeline
-0.20 the>pool the>script the>second the>whole their them there there>are they they>were thought thread time times
-0.20 to>0 to>allocate tokens took>1 torch>1 torch>2 torch>and torch>compile torch>inference_mode torch>no_grad total
-0.20 traceback train trial tried triton true type under uninstalled up>in us usage using utilization v100 variable
-0.20 version vllm vs wants we>don't well went what where while whole windows with workers works>on workspace would x
-0.20 xla_python_client_mem_fraction y you your zero ~anoth ~appen ~backe ~batch ~becau ~bigge ~blami ~build ~calle
-0.20 ~captu ~chang ~chann ~check ~chunk ~close ~colle ~comma ~compa ~compi ~compu ~crash ~custo ~datas ~defau ~disab
-0.20 ~doubl ~dropp ~durin ~entir ~evalu ~excep ~expor ~faili ~failu ~float ~forwa ~funct ~gener ~gradi ~handl ~helpe
-0.20 ~ignor ~insta ~inten ~itera ~kille ~large ~laten ~launc ~layer ~lefto ~lengt ~livin ~loadi ~memor ~minut ~model
-0.20 ~multi ~night ~numbe ~objec ~offlo ~optim ~outof ~outpu ~param ~parti ~persi ~pictu ~pinne ~plann ~print ~priva
-0.20 ~profi ~quadr ~reduc ~refer ~repla ~reque ~resol ~resta ~resto ~retur ~rollo ~runni ~serve ~setti ~someb ~someo
-0.20 ~store ~subpr ~swapp ~switc ~thank ~thoug ~trace ~trito ~unins ~updat ~varia ~versi ~worke ~works ~wrapp и
+0.20 0>92 0>opens 0>with 10>g 11>gb 12>gb 13>2 13>gb 14>5 150>mb 15>55 18>of 1>gb 1>gib 2000>and 200>mb 21>gb 22>9
+0.20 2>26 2>gib 2>k 300>files 3>5 3>gb 3>of 400>mb 4096>batch 4>1 4>g 4>k 5>of 64>m 6>gb 75>gone 8192>envs 8>and
+0.20 90>at 9>gib 9>model a>big a>cpu a>stack a>stray a>torch acceleration acceleration>structure after>del after>each
+0.20 after>preprocessing after>reset alive>next all all>memory allocated>by allocated>up allocates>by allow
+0.20 allow_growth and>4 and>bvh and>cuda and>gc and>hw_decoder_load and>inference and>its and>leaves and>left
+0.20 and>memory_reserved and>that's and>the and>torch's arch arch>ti arena>in arena_extend_strategy
+0.20 arena_extend_strategy>ksameasrequested arrays>of as>soon as>the aside at>2 at>4096 at>75 at>import at>start
+0.20 at>top augment augmentation back batch>use be>freed before before>my before>the before>torch began belongs
+0.20 belongs>to beside>it beside>the between>nvidia blocks booster brax brax>env bst buffers>are buffers>came
+0.20 buffers>for buffers>from build>with but>the bvh c'est cache>was caching caching>allocator came>back came>on
+0.20 can't can't>have can't>reclaim card card>belongs card>next card>through categorical cell>2 claim claimed
+0.20 clustering collate come>from communicators con>4 config>set_visible_devices configured contact contacts context
+0.20 context>that contexts>of control core>cuda count count>10 created created>at created>device crf crumbs ctx
+0.20 ctx>gpu cuda>and cuda>arrays cuda>call cuda>in cuda>memory_reserved cuda>module cuda>release_cache
+0.20 cuda>to_device cudf>frame cumemalloc cuml cuml>umap cupy's cupy's>memory cupy's>pool cupy>and cycles
+0.20 dali's>pipeline dali>pipeline dans dans>le data's data>on data>was dataframe dataframe>on dataloader's datasets
+0.20 decoded decoded>frames decodes decord>gpu decord>with deepep dense depth detector device>1 device>arrays
+0.20 device>before device>with device_memory_gb devices did did>it dlpack dm dmatrix dmatrix>on doesn't>give
+0.20 don't>fit dont e>torch each>not each>scan earlier eats>7 egl>contexts embedding embedding>cache embedding>step
+0.20 empty_cache>before encoder engine engine>in env env's env>in environments envs exec expected face face>detector
+0.20 fails>as fails>on faiss's faiss>gpu faiss>standardgpuresources false false>and feature feature>cache fewer
+0.20 ffmpeg files fine>it's first>op fit>together flags flags_fraction_of_gpu_memory_to_use
+0.20 flags_fraction_of_gpu_memory_to_use>0 for>40 for>all for>my for>reading for>the forgot>that found found>nothing
+0.20 found>with fragmentation fragmentation>but frame framebuffers frames frames>in from>within g>4 g>and gap
+0.20 gap>between garde gave gb>before gb>came gb>outside gb>scratch gb>that gb>times gb>turned gb>used gb>which gbs
+0.20 get_default_memory_pool get_default_memory_pool>free_all_blocks gets>its gib>in gib>is gigabytes give give>back
+0.20 gl>context gl>interop goes>through gone gpu>0 gpu>and gpu>beside gpu>for gpu>from gpu>index gpu>torch gpu_hist
+0.20 gpuarray gpumat gpumat>pool grabbed grabs>it graph>when grew grew>to grid grown grown>to gsplat habitat
+0.20 habitat>sim had had>all had>grown had>its had>the half>of half>the happy happy>again has has>2 has>22 has>room
+0.20 has>the hash have>200 have>it heap held held>the hid hidden hidden>from hide hist histogram hm3d holds>the
+0.20 i>expected i>suspected import>in importing in in>cell in>device in>opengl in>our in>process in>same in>the
+0.20 in>this in>torch index index>is index>sits inference>works infers init init>arch initialises innocent
+0.20 innocent>the inside>the insightface instances interop>buffers interpreter invisible invisible>to is>0
+0.20 is>allocated is>at is>fine is>just is>small isaac's isn't it's>back it>all it>from it>helps it>initialises
+0.20 it>once it>sat its>framebuffers its>own its>temp its>turn itself itself>and jax's jax>brax just>for k>the
+0.20 keeps>a keeps>what kept kept>its kernel>but kernels kornia ksameasrequested lang le>m left left>its left>nothing
+0.20 left>too library libtorch lightgbm line>with list>of little little>to live>in lo>pas load loaded>by loaded>for
+0.20 log>then lower lower>max_gpu_contact_pairs m>ê managed managed>pool mapped mapped>the marek matlab
+0.20 max_gpu_contact_pairs mb mb>each me me>400 me>back mem_get_info>says memory>1 memory>13 memory>for memory>growth
+0.20 memory>of memory>pool memory>summary memory>that memory_stats memory_summary mempool>release mesmo metric milo
+0.20 ml model>fails model>in moment moment>you most most>of moved>to much mujoco mxnet mxnet's mxnet's>pool my>pid
+0.20 my>torch na nccl>buffers nerf net>fails neural never never>released next>in next>line no>camera no>size
+0.20 non>pytorch not>enough not>visible notebook>cell nothing>to nsys numba>cuda numba>device number>of nvidia
+0.20 nvidia>smi nvshmem nvshmem_symmetric_size o3d o3d>core occupied>the occupies>the ocr ocr>and of>16 of>300
+0.20 of>card of>cuda of>my of>same of>the of>which on>cpu on>cupy on>the once one>line one>pid one>pool one>script
+0.20 one>worker only only>for only>to onnx onnxruntime>session op open open3d's open>in opencv opencv's opencv's>cuda
+0.20 opencv>cuda opened opengl>context opengl>viewer opens>one ort ort>arena ort>session our our>eval our>process
+0.20 our>training outside>the own>allocator own>cached own>pool paddle's paddle>ocr paddle>preallocates part>of
+0.20 part>set pas pas>é peak>the physics pid>is pipeline pipeline>buffers pipeline>with pipelines plugin plus
+0.20 pool>has pool>holds pool>it pool>keeps pool>so pool>w pool>was pool_allocator pools>in post>processing
+0.20 preallocates>three prefetch>8 prefetch_queue_depth preprocessing preprocessing>free_all_blocks prints>created
+0.20 proc process>and process>has process>paddle's process>with processing processus projector pulled pulled>in pulls
+0.20 pyannote python>as pytorch's pytorch3d>is pytorch>memory pytorch>sees quality quedaba queue rafa rapids>rmm
+0.20 rapids>umap rasterizecudacontext rasterizecudacontext>instead reader reading reclaim reconstruction records
+0.20 release release>threshold release_cache released released>to removing>the render render>textures renderer
+0.20 renderer's reranker>in res reserved reserves>0 reserves>its reset returned reuse reuse>one rmm's rmm's>pool rook
+0.20 room room>to runtime same>app same>device same>interpreter same>notebook same>one same>proc same>process
+0.20 same>program same>worker says>1 says>2 says>21 says>6 scenes script>with see sees session session>for sessions
+0.20 set>1 set>and set>at set_mempool_release_threshold setbufferpoolusage settempmemory settempmemory>64 shows
+0.20 shows>gpu side sit sits sits>in sits>there size>at smi smi>and smi>says so>much so>when soon soon>as space stage
+0.20 start>with started starves statistics stats step>fits step>kept still>held strategy stray structure suspected
+0.20 suspected>a swallowed symmetric symmetric>heap tables taken takes>so temp>memory tensorboard's
+0.20 tensorboard's>projector tensorflow_datasets tensorrt tensorrt>engine tensors>and texture textures>on tf>config
+0.20 tf>data's tf>in tf>keras tf>on tfrecords that's>9 that>grabs that>line that>my that>takes that>torch the the>64
+0.20 the>call the>clustering the>collate the>crumbs the>cudf the>dataframe the>dataloader's the>dense the>device
+0.20 the>egl the>encoder the>engine's the>env's the>ffmpeg the>gap the>host the>isaac the>moment the>mxnet the>neural
+0.20 the>notebook the>numba the>number the>onnx the>physics the>pid the>policy the>renderer's the>rest the>side
+0.20 the>simulator the>space the>statistics the>tensors the>tf the>tokenizer the>unity the>vram the>vulkan
+0.20 them>memory then>the there>beside therefore>the thinks this>program three threshold through ti ti>cuda ti>init
+0.20 times>the to>12 to>cpu to>read to>torch to_categorical to_device together too too>little took>5 took>the top
+0.20 top>of torch's>allocator torch's>cache torch's>count torch>agent torch>allocator torch>half torch>happy
+0.20 torch>has torch>net torch>policy torch>step torch>summary torch>then torch>with torch>wp touch training>in
+0.20 training>process transforms true>with tudo turned>it umap>before unity unreal use>of use>the used_bytes>is uses
+0.20 uses>cupy ve very very>script via video video>in viewer viewer's viewport viewport>textures visible>to vk
+0.20 voxel>grid vulkan w warp>lang warp>torch was>allocated was>created was>innocent was>left was>only wasn't>set
+0.20 were>on were>set were>the weren't weren't>in what>it when when>the which>4 whole>gpu with>10 with>a with>ctx
+0.20 with>cupy with>its with>no with>only with>opengl with>our within within>the without>it wp>mempool
+0.20 wp>set_mempool_release_threshold writer xgboost>gpu_hist xla yet you>touch your>jax ~accel ~appli ~augme ~befor
+0.20 ~belon ~boost ~cachi ~claim ~colla ~compe ~conta ~conte ~crumb ~cumem ~cupy' ~cycle ~data' ~dataf ~datal ~deepe
+0.20 ~detec ~devic ~dlpac ~dmatr ~earli ~embed ~encod ~expec ~exten ~faiss ~featu ~ffmpe ~fragm ~gigab ~gldel ~gluon
+0.20 ~gpuar ~gpuma ~grabb ~gspla ~habit ~hidde ~infer ~initi ~innoc ~insig ~invis ~isaac ~itsel ~kerne ~korni ~ksame
+0.20 ~libcu ~libra ~libto ~light ~littl ~loade ~manag ~mappe ~matla ~metri ~moder ~momen ~mujoc ~mxnet ~neura ~nvidi
+0.20 ~nvshm ~opene ~perce ~physi ~plugi ~preal ~proje ~pulle ~pyann ~quali ~queda ~raste ~reade ~readi ~recla ~reini
+0.20 ~relea ~route ~runti ~scene ~senti ~setbu ~sette ~starv ~stati ~struc ~summa ~swall ~symme ~table ~tfrec ~think
+0.20 ~thres ~throu ~toget ~token ~train ~unrea ~upsca ~viewp ~visib ~vulka ~weren ~withi ~write çã çã>o é>a ê ê>me в
+0.20 гб же на при сеть 갑 갑>니 같 같>은 도>돌 돌 돌>아 로>세 세>스 스 스>에 아>갑 었>어 은 잡 켜 텐 텐>서 토 프>로
+0.40 1>5 =0 allocated allocator app ate batch>256 cache can can>use contexts ctranslate2 ctranslate2>model cudamalloc
+0.40 cugraph dali dali>with data decodes>on decord>decodes del denoiser dgl eats egl engine's first>and for>tf
+0.40 free_all_blocks>before from>tf gb>after gb>temp gb>torch gnn growth gym's gym's>physx half has>only headless
+0.40 holds hw hw_decoder_load i>can imported in>one in>that inside interop isaac>gym's it>i jax>preallocates keeps
+0.40 leaves load>before loaded memory>isn't memory_reserved mempool model>beside net network next next>to
+0.40 numba>arrays nvdiffrast nvdiffrast>gl off>renders on>cuda only>3 onnxruntime's onnxruntime's>arena open3d opens
+0.40 optix>denoiser outside own paddle paddleocr>in pid plug plug>in policy pool>in preallocate preallocates
+0.40 prefetch>1 program pyrender pytorch3d pytorch>has quarters rapids renders rest rest>is same>python same>script
+0.40 script set_visible_devices set_visible_devices>gpu sim simulator standardgpuresources standardgpuresources>takes
+0.40 taichi takes takes>1 temp tensorflow>was tf>data the>24 the>card the>cuda the>gnn the>gpu the>keras the>optix
+0.40 the>process the>taichi the>torch the>voxel then>torch three>quarters to>the tokenizer took>all torch>can't
+0.40 torch>in training training>without umap use>batch visible voxel was>imported which wp xgboost
+0.40 xla_python_client_preallocate xla_python_client_preallocate>false ~ctran ~cudam ~cugra ~frame ~headl ~insid
+0.40 ~inter ~leave ~mempo ~netwo ~onnxr ~openc ~outsi ~pipel ~polic ~prepr ~progr ~pyren ~pytho ~quart ~rapid ~scrip
+0.40 ~sessi ~simul ~stand ~taich ~viewe ~xgboo ~проце в>том том тут
+0.60 10>gb 5>gb 90>by and>torch arena arrays ate>it beside by by>then cudf>in dali's decoder device faiss flax
+0.60 free_all_blocks import its its>pool jax>jax keras memory nvdec>surfaces paddleocr physx physx>buffers prefetch
+0.60 process python pytorch reserves scene spacy streams summary surfaces the>network took use ~alloc ~array ~besid
+0.60 ~buffe ~dali' ~decor ~denoi ~engin ~nvdif ~open3 ~prefe ~reser ~strea ~surfa ~tenso ~textu
+0.80 cudf cupy decord gl gpu isaac numba nvdec opengl part rmm same tensorflow textures tfds the>same then ~decod
+0.80 ~openg ~paddl
+1.00 buffers gb jax warp ~impor ~proce ~rende
+1.20 optix torch's ~pytor ~torch
+1.40 pool tf
+2.80 torch
""",
    "none": r"""
-2.00 =5
-1.40 did>it loads
-1.20 fits gb had kept no>crash ok took ~solve
-1.00 full gave gigs held made never on>gpu pass was ~helpe
-0.80 at>once big board came cured fixed fixed>it float forgot go gone good got hami hold k leak of>that pool put room
-0.80 solved than>the trains twice wants works ~buffe ~cudah ~survi
-0.60 0>98 10>gb 11>gb 13>gb 300>mb 7>gb 8>g 8>gb a10 adamw8bit added adds and>it's and>my are>only arena args bs
-0.60 chunk contiguous copy cuda>on cudahostalloc cupy defaultcpuallocator dense die dies drop dropped eats embedding
-0.60 en exc fills fine fit float32 for>a found frames freed gib>in helped history hour i>changed idle if>i in>my init
-0.60 inside int8 is>fine is>ok is>what it>runs its jax k80 keeps kept>the leaks left level made>the means miner mlock
-0.60 more my>3060 my>sweep needed needs no>more not not>mine now np of>my offload old on>cuda ones onto parallel
-0.60 per_process_gpu_memory_fraction>0 profile px raw renders said saved sdpa self sized starts stop stopped>the
-0.60 sweep t taken tensor that's>the the>24 the>notebook to>cuda token tokenizer train typed vgpu volatile wasn't
-0.60 went were where while wide your zeros ~adamw ~belon ~besid ~bigge ~conti ~conve ~cudam ~dropp ~embed ~forgo
-0.60 ~gigab ~histo ~insid ~neede ~overf ~passe ~piece ~recor ~refus ~store ~strea ~volat ~wasn' в гигов на 就
-0.40 # 0>95 0>97 0>99 0>is 1024>in 14>gb 16>k 17>gb 18>gb 1>does 1>to 21>gb 22>gb 24576>mib 2>g 2>gib 2>x 38>gb 3>94
-0.40 3>gb 400>mb 4>bytes 4>g 512>before 5>gb 60>mb 64>m 6>gb 6>gib 70>b 81>frames 8>for 90>by 94>gib a>13 a>batch
-0.40 a>million a>model a>moment a>third a>vgpu acc activations adam>doesn't adapter after>the alone alone>doesn't
-0.40 alone>is and>get and>it and>no and>now and>our and>that and>they and>vllm another>2 antes any>more anymore
-0.40 append arange as>much as>though asr at>31 at>4096 at>8 ate ate>it autotune b backbone>is backend>cudamallocasync
-0.40 baddbmm bank barrier batch be>released beam because before>any before>append belong belong>to benchmark>false
-0.40 beside billion bincount bits blocks book both>on broadcast buffers builds bus>error but>still by>rank by>then
-0.40 bytes>as c>8192 cada can't>work can>be cap card card>0 card>already ceiling cell cell>run checkpoint chunked
-0.40 chunked>loss clip colleague's column comes>out comes>up comfy completes computation configured context>model
-0.40 conv convolution copies counted cp cpu>before cpu>did cpu>runs crop ctrl cublascreate cuda>and
-0.40 cuda_visible_device cudagraph cudagraph_trees cudahostalloc>that cudamallocasync cudf>in cured>it cures custom
-0.40 dans data>that decorator device>at dies>with dims does>not does>nothing draft e>traceback__ each early el em
-0.40 enable encode error>text every exc_info experts fa fa>on fails fails>after fails>at fails>in falls fell fewer
-0.40 fills>the first>and flat float>is follow>up for>every for>tensorrt former forty forward fp8 fraction>0 frame
-0.40 free>in frees>it from>batch gaps gb>belong gb>but gb>not gb>the generator gets ghislain gib>total gives>you goes
-0.40 gpu>3 gpu>and gpumem grabs gradients graphs>60 greedy grid grows gtx>1650 had>been half halved handler happy
-0.40 has>only held>the hence hence>the hidden hires hires>fix hit holds i>can i>do i>keep i>passed ids img in>memory
-0.40 in>one in>ram in>that in>vllm index instead instead>of int into is>6 is>back is>exactly is>my is>not is>one
-0.40 is>two it it>all it>fits it>i it>not it>out it>run it>to it>took it>tried itself keras keys kills kills>it
-0.40 kohya>with lab large lbfgs le learn learner left>for left>out leftovers len length less lets limit line>88
-0.40 linear linspace live lived llama>cpp lm load>rank local logged logicaldeviceconfiguration logits>float longest
-0.40 loop loss>data lost lowered>it lru m>and made>it makes makes>a maps maximum>length mb>and mb>per meant medium
-0.40 memory>bank memory>is merge message>says mib>24576 mib>no missing mode>it model>is model_max_length monitors
-0.40 morning mortem moved much>as multi must my>script n>in na nadja nchw nearly>everything need nets ngl>99 nhwc
-0.40 nn>linear no>backward no>longer no>maximum no>mmap no>oom not>cuda not>device not>vram notebook>still nothing>is
-0.40 num nvdec o of>all of>workers off>and off>by off>in oh okay on>first on>one on>solved on>that one one>and
-0.40 one>has one>works only>1 only>dies out>7 outputs outputs>to over overcommit overflowed p400 paddle paddleocr>in
-0.40 passes patches pdb per per>thread pia picks pids pieces pile pin_memory pipe pipe>first plex plus post>mortem
-0.40 pred premiere previous private>pools probs process>40112 processes>found pt pytest pytorch>has q8 quadro>p400
-0.40 query quota rafa raised ran>the rank>by real recorded recordings relative reload remain removed repeat reporter
-0.40 request request>is reranker res resize rest restart restore returned reuse rises rmm round roundup
-0.40 roundup_power2_divisions>8 row rubbish run>is same>python same>script same>time sample>rate sat saves scene
-0.40 scores sent serving session sessions set>to seven shards showed shows>300 silently simply since sixteen size>nor
-0.40 size>only sizes skip slots smaller>size smi so>the softmax solved>this solves solves>it sorin speed split
-0.40 squared stack stage stayed step>1 still>alive stores streams subprocess>per sudo survives t4 tape tasks tells
-0.40 test tf tf>serving tfds tgi>cuda that's>why that>is that>line that>one that>repo the the>9 the>big the>buffer
-0.40 the>difference the>error the>former the>frame the>gpu's the>head the>limit the>longest the>memory the>night
-0.40 the>request the>score the>scores the>tape the>test the>tf the>thing the>torch the>vae the>whole the>width
-0.40 the>yaml them themselves there>you this>box thought>it thus thx times>the to>3 to>8 to>host told too too>many
-0.40 too>small took>the torch's torch>zeros total_loss total_loss>loss trees trick tried>to tries true>in turned
-0.40 turned>out two>more up update upgrading used>a util variable vcuda virtual vision vm volatile>true vram w warp
-0.40 was>still was>too was>what way>round we>are we>now weights went>from went>in went>to weren't what>i while>the
-0.40 whole width width>10240 with>0 with>3 with>4 with>resume with>windows within>the won't work works>here wrapper
-0.40 wsl x x>the xformers>and yael yes you've you>have you>see ~10000 ~13107 ~activ ~adapt ~algor ~allow ~anymo
-0.40 ~appen ~arang ~autog ~autos ~baddb ~barri ~batch ~becau ~becom ~billi ~binco ~block ~calcu ~carri ~ceili ~chann
-0.40 ~chunk ~confe ~conte ~contr ~convo ~copie ~count ~cubla ~decod ~divid ~doubl ~dynam ~encod ~evict ~expan ~forme
-0.40 ~frame ~gathe ~ghisl ~gpume ~greed ~group ~halve ~hyper ~ignor ~impor ~inste ~ipyth ~itsel ~jupyt ~kerne ~lefto
-0.40 ~lengt ~linsp ~logic ~longe ~mediu ~missi ~morni ~morte ~multi ~netwo ~objec ~outli ~overl ~overw ~paddl ~paren
-0.40 ~preco ~prefe ~prefi ~premi ~pretr ~previ ~pytes ~quadr ~raise ~regis ~reloa ~remai ~rende ~reran ~reser ~retai
-0.40 ~rollo ~rubbi ~scatt ~score ~seria ~sessi ~share ~showe ~silen ~simul ~sixte ~slici ~slide ~squar ~staye ~tenan
-0.40 ~textu ~thems ~thous ~traje ~trtll ~turne ~unpac ~unrol ~upsam ~upsca ~virtu ~visio ~weren ~you'v ~буфер ~добав
-0.40 всё гб до добавил и с し>た た た>ら ま>し 어 어>요 에
-0.20 000>patches 02>gib 0>1200 0>14 0>25 0>333 0>35 0>75 0>88 0>90 0>92 0>any 0>as 0>bad 0>during 0>i 0>it 0>lifts
-0.20 0>no 0>on 0>or 0>starts 0>takes 0>the 0>this 0>was 0>with 100>k 100>steps 10240>mib 1024>1024 1080>p 10>and
-0.20 10>in 10>is 10>k 10>s 10>threads 11>17 11>of 12288>12288 1280>to 128>k 128>let 128>works 12>6 12>7 12>9 12>it
-0.20 12>may 12>not 12>s 12>still 12>with 1333>800 14>8 150>mb 151936>4 152>k 1536>px 15>55 15>and 16>3 16>8 16>bit
-0.20 16>bytes 16>gib 16>or 16>that 16>works 17>gib 18>13 18>5 18>and 18>k 19>1 19>gb 19>h 1>16 1>23 1>32 1>34 1>4
-0.20 1>40 1>400 1>8 1>95 1>always 1>dev 1>did 1>dies 1>e9 1>fits 1>gib 1>gives 1>it 1>loss 1>m 1>makes 1>no 1>please
-0.20 1>use 1>was 1>with 200>gb 200>k 200>mb 2048>for 2048>steps 20>and 20>b 20>free 20>h 20>instead 20>s 20>users
-0.20 21>3 21>4 21>6 21>of 224>224 224>3 224>px 22>6 22>8 22>9 23>gb 24>21 24>and 24>free 24>it 24>times 256>for
-0.20 256>in 256>is 256>to 256>works 25>for 25>gb 280>w 28>gb 28>x28 2>1 2>13 2>700 2>and 2>b 2>bytes 2>fine 2>has
-0.20 2>instead 2>it 2>m 2>of 2>on 2>same 2>set 2>so 2>that 2>the 3000>in 3000>steps 3000>tokens 300>k 300>streams
-0.20 3080>has 3080>in 3090>doesn't 30>b 30>g 30>gb 30>on 31>6 31>8 32768>and 32>768 32>in 32>it 32>thanks 32>works
-0.20 32bit 34>b 34>gb 394>mb 3>9 3>at 3>by 3>doesn't 3>e9 3>for 3>in 3>m 3>means 3>missing 3>mpi 3>my 3>not 3>x 400>k
-0.20 4080>16 4096>151936 4096>4096 4096>envs 4096>mb 4096>x 40>000 40>b 40>gb 43>layers 45>in 46>gb 48>as 48>no 4>4
-0.20 4>7 4>75 4>8 4>does 4>for 4>i 4>in 4>instead 4>k 4>million 4>not 4>or 4>processes 4>procs 4>profiles 4>q 4>ranks
-0.20 4>runs 4>so 4>times 4>with 4bit 50000>1 500>batches 512>50265 512>512 512>fails 512>for 512>in 512>mb 512>now
-0.20 5>0 5>5 5>80 5>as 5>doesn't 5>in 5>it 5>of 5>x 600>gb 600>mb 60>gb 60>k 60>threads 61>for 64>4096 64>and 64>is
-0.20 64>k 64>kb 64>mb 64>with 65536>on 6>00 6>2 6>5 6>app 6>for 6>in 6>so 6>was 700>mb 700>mib 70>gb 720>p 7450580>60
-0.20 745>gib 75>at 78>of 7>1 7>2 7>are 7>x 8000>mb 800>k 800>kb 80>72 80>is 8192>and 8192>in 85>instead 8812>python
-0.20 8>16 8>32 8>4096 8>and 8>gi 8>gib 8>gigs 8>is 8>made 8>mb 8>over 8>q 8>ranks 8>runs 8>splits 8>while 9000>steps
-0.20 9000>tokens 9000>x6000 900>boxes 900>frames 900>k 900>mb 90>000 90>at 90>of 95>for 95>it 95>with 960>2 96>3
-0.20 96>layers 98>on 99>in 9>12 9>24 9>6 9>80 9>b 9>ema_loss 9>for 9>g 9>gb 9>it 9>m 9>of 9>on 9>python 9>total
-0.20 9>works =3 a10g a40 a40>8 a6000>with a>1050 a>12 a>16 a>2 a>20 a>3 a>3090 a>4000 a>4070 a>48 a>500 a>64 a>bare
-0.20 a>cell a>crypto a>ct a>dedicated a>defunct a>desktop a>display a>float32 a>garbage a>gigantic a>global a>graph
-0.20 a>growing a>hash a>hint a>k80 a>key a>la a>leftover a>list a>lot a>machine a>monitor a>no a>number a>p4
-0.20 a>panorama a>pretrained a>program a>python a>python3 a>pytorch a>quarter a>rented a>row a>second a>skorch
-0.20 a>slice a>space a>start a>student's a>temporary a>threadpoolexecutor a>two a>variable a>vllm ablation
-0.20 aborts>with about>300 about>3000 about>6 about>7 about>the about>twenty above>10 above>the accelerate
-0.20 acceleration acceleration>structure accident accumulated accumulates activations>for active actor actor's
-0.20 adafactor>fits adamw8bit>and adamw>py adamw_torch adapter>is adaptive add add>a addbackward0 address
-0.20 address>space adj adjacency admin>gives after after>3 after>40 after>adding after>epoch after>killing
-0.20 after>leaving after>loading after>reading after>reboot after>restoring after>that after>upgrading after>weights
-0.20 again again>in against>the agents agents>in ai ai>gave algo>with algorithm algorithm>search algos alibi
-0.20 alibi>bias alive>by aliyun all all>e all>failed all>i've all>images all>its all>layers all>night all>on all>over
-0.20 all>positions all>predictions all>preds all>read all>small all>steps all>ten all>the all>weekend all_feats alloc
-0.20 allocate>7450580 allocate>an allocate>failed allocate>its allocate>on allocated>a allocated>by allocates>twice
-0.20 allocation>cudaerrormemoryallocation allocation>error allocator>is allocator>reports allocfraction
-0.20 allocfraction>0 allotment allowed allowed>18 allows almost alongside already>initialised already>running als
-0.20 also>do also>have although although>a although>the ambitious ample amsgrad an>80 an>a10 an>a100 an>algo an>at
-0.20 an>int ana's and>1 and>13 and>260 and>activations and>aren't and>b and>backward and>batchnorm and>breaks
-0.20 and>comfyui and>convert and>data and>drop and>eval and>every and>everyone and>everything and>forgot and>friends
-0.20 and>gives and>gpu and>has and>have and>i'd and>i'll and>its and>llama and>loads and>long and>loss and>makes
-0.20 and>memory and>never and>nobody and>not and>nu and>once and>only and>out and>pipe and>power and>pred and>second
-0.20 and>seconds and>she and>so and>step and>stopped and>suddenly and>take and>their and>then and>there and>this
-0.20 and>those and>training and>two and>unused and>use and>uses and>v and>values and>we and>wrote and>wsl and>y
-0.20 and>you and>you've and>your animation annotation annotation>id anon anon>rss another>3 any>data
-0.20 any>implementation anything>above anywhere>yet aphrodite aphrodite>gmu api>no apiece app>app append>loss
-0.20 appending arange>0 arbitrary are>40 are>600 are>70 are>at are>fine are>four are>identical are>logged are>made
-0.20 are>never are>on are>outside are>too aren't>part arg argmax>eval argument argument>and around>predict arrays>of
-0.20 artificial artificial>limit as>1 as>4 as>allocated as>an as>float as>if as>it as>large as>model as>nchw
-0.20 as>nothing as>nvidia as>one as>only as>seconds as>tensors as>to as>two asarray aside ask>him asked>for asked>it
-0.20 assign assumes async async>allocator at at>1080 at>16 at>20 at>2048 at>23 at>30 at>4 at>61 at>720 at>768 at>98
-0.20 at>99 at>batch at>bs at>capturing at>cudagraphinstantiate at>default at>half at>hour at>init at>load at>loading
-0.20 at>noon at>nvidia at>one at>precisely at>q8 at>same at>shard at>start at>stride at>this at>to at>window ate>the
-0.20 attached>tensors attempt's attends attention>did attention>or attention>slicing attn attribute auf>der
-0.20 augmentations auto>batch autograd autograd>in autograd>on automatic1111 autotune>no available>blocks
-0.20 available>when averages averaging awq awq>got axes axis axis>swapped b>are b>doesn't b>goes b>loaded b>of b>on
-0.20 b>t b>to back back>in back>on backend>of background backprop backward>and backward>of bad bad>allocation
-0.20 bad>request bad_alloc bail bail>out baj baj>é barrier>was base>and base>image basecallers baseline baseline>in
-0.20 bash bash>loop basically batch>2 batch>3 batch>32 batch>4 batch>48 batch>64 batch>count batch>did batch>from
-0.20 batch>no batch>of batch>per batch>runs batch>script batch_size batch_size>16 batch_size>in batches>and
-0.20 batches>in batches>to batching batchnorm be>allocated be>freed be>had be>made be>shared be>stored beam>search
-0.20 because>i because>its because>torch become becomes been>moved been>sent before before>i before>my before>pooling
-0.20 before>predict before>set_device before>that before>they before>torch began begins>and behind behind>it
-0.20 being>built believe>it believed>this belongs belongs>to benchmark>mode benchmark>tries benchmark>true beside>it
-0.20 beside>the best better>default between>6 between>epochs beyond bien big>chunk big>one bigger bigger>than biggest
-0.20 bincount>with binds bit>less bleibt blender blew blew>up blieb bloc block's block>can't block>runs blocks>0
-0.20 blocks>at blocks>that bloom bmm board>and board>has boards body booking booking>sheet booster both>at both>come
-0.20 both>with box box>since boxes bpw bpw>fits branch>with breaks brings brings>it broke>it brought brought>it bs>1
-0.20 bs>128 bs>16 bs>64 bst buckets budget buffer>to buffers>are buffers>for bug>of building>the builds>a builds>all
-0.20 builds>graphs built>in bumped burst busy but>by but>fuser but>i'd but>in but>my but>nvidia but>on but>only
-0.20 but>the but>this but>you button bvh bwd bwierzba by>1 by>12 by>4 by>8 by>a by>accident by>design by>gc by>half
-0.20 by>hand by>length by>mistake by>my by>one by>shard by>side by>the by>themselves by>this byte bytes>are bytes>i
-0.20 bytes>param bytes>per c>0 cache>are cache>by cache>had cache>i cache>max cache>true cache>up cached cached>all
-0.20 cached>in caches cada>um caffe calculated calculated>with calibration calibration>pass call>in call>model
-0.20 call>the callback called>by called>in calls calls>self calm>since came>after came>from came>in came>on camera
-0.20 can't>carry can't>do can't>extend can't>find can't>hold can't>use can>do can>have can>see can>train can>use
-0.20 cap>from capacity>3 capped capped>the captioner capture capture>sizes capture_model captured>after card's
-0.20 card>12 card>24 card>and card>at card>could card>each card>itself card>moved card>not card>there card>zero
-0.20 cards>and cards>at cards>it cards>last carregava carregava>o carried carries carry carry>their cartesian
-0.20 cartesian>product catch>runtimeerror categorical cd cd>4096 cdist ce ce>from ceiling>in cell>again cell>frees
-0.20 cell>is cell>with cgpu cgroup chain chained chance>on change>that changed changed>the channel channels charge
-0.20 chars chats checkpoint>gives checkpoint>in checkpoint>on checkpoint>shards checkpointing>on cheers cheese
-0.20 chewing child children choice>with chopped chopped>up chosen chrome chunk_size chunks>all chunksize ci>runner
-0.20 cityscapes ckpt>after ckpt>breaks ckpt_path ckpt_path>best claims class classic clear_caches clear_frames>e
-0.20 clear_session>between cleared>between client climb climbs climbs>by clings clips>have clone clones close>the
-0.20 closed>the closure cluster>does cluster>so code>and code>for code>runs coefficient coexist colab>like cold>start
-0.20 collate collate>pads colleague>had collect>the collected collected>the collecting collects colmap colocated
-0.20 come>from come>up comes>at comes>next comfyui comfyui>starts command commented commented>out commit>limit
-0.20 communicators company's compare>script comparison compilation compilation>config compilation>level compile's
-0.20 complaining complains>about complete complex compose compute>the computes computing con concurrency concurrent
-0.20 confess config>but config>dict config>gpu_options config>said configproto confusion container>is container>to
-0.20 container>was containers>each context>and context>halved context>memory context>quadrupled context>slider
-0.20 context>that contexto contexts contextsize contextsize>16384 contiguous_gradients continued continuing
-0.20 continuing>from contracts controlnet conv>asks conversion convert converting converting>the convolution's
-0.20 convolution's>scratch convolution>algorithm convolution>is copes copy>on copy>pasted copyslices corrupt
-0.20 corrupt>gguf cost costs>800 coube couldn't>be count>8 counted>by counted>in counts covers covers>the cpp>is
-0.20 cpp>loads cpp>python cpu>every cpu>first cpu>for cpu>in cpu>made cpu>memory cpu>side cpu>the cpuadam crash>since
-0.20 crash>torch crashed>run crashes crashes>at create_graph>true created created>device created>on creates creep
-0.20 critic cron crop>size crops crops>of cross cross>attention cross_entropy crossentropyloss crowd crumbs crypto
-0.20 crypto>miner csr ctranslate2 ctranslate2>model ctrl+z ctrl>z ctx ctx>as cubed cublas>can't cublascreate>found
-0.20 cublaslt cuda>0 cuda>all cuda>already cuda>call cuda>device cuda>everywhere cuda>fails cuda>for cuda>i cuda>in
-0.20 cuda>malloc cuda>memory_allocated cuda>no cuda>tensors cuda_deserialize cuda_error_out_of_memory>out
-0.20 cuda_graph_config cuda_graphs cuda_graphs>0 cuda_mps_pinned_device_mem_limit>0 cuda_visible_device>no
-0.20 cudaerrormemoryallocation cudagraphinstantiate cudagraphs>false cudahostregister cudahostregister>returned
-0.20 cudamalloc cudamalloc>gpubuffer cudamallocasync>runs cudf cudnn>fastest cudnn>handles cudnn_conv_layer cufft
-0.20 cufft>plan culprit cumemalloc cupy>arrays cupy>pinned cupy>pool cupy>set_limit cured>the cusolver's
-0.20 cusolver's>syevd cusparse custom>evaluate cut cut>to cutting cyberpunk cycle d'un d>1 dag>is dali's dali>with
-0.20 dans>le das dask data>0 data>is data>was dataframe dataset's dataset's>getitem__ datasets davinci
-0.20 davinci>resolve de>6 de>embeddings death debug decode decode>graphs decoded decoder's decodes>on decorator>got
-0.20 decord decord>decodes dedicated deepcopy default>0 default>card default>context default>from default>in
-0.20 default>mode default>on default_restore_location defaultcpuallocator>is defaultcpuallocator>not defaults>to
-0.20 defunct del del'd del>df del>model del>pipe deleted deleting deleting>the demo demo>py demucs denoiser deque der
-0.20 der>karte deserialize design desired desired>0 desired>utilisation desktop>and detached>and detector detector>on
-0.20 dev dev>in dev>nvidia0 dev>shm device>19 device>2 device>and device>arrays device>i device>of device>so
-0.20 device>when device>with device_id device_memory_gb devices>0 dgl diarisation diarisation>model dict dict>and
-0.20 dict>with dictionary did>cuda die>with died died>at dies>at dies>during dies>first dies>in difference>as
-0.20 different>sizes differentiable differentiation diffusion dim dim_size dimms dims>are directly directory>is
-0.20 disable_cuda_graph disabling>cuda display>attached disposed dist distributed distributed>optimizer divide
-0.20 divide>by divisions dlib's dm dmesg>out dmesg>says dmon dnn>conv do>it do>keras do>the do>with docker>container
-0.20 docker>ps docker>run documents doesn't doesn't>do doesn't>exist doesn't>fit doesn't>go doesn't>happen
-0.20 doesn't>isolate doesn't>leak doesn't>touch don't>fit don't>match don't>need don't>remember don't>share donc done
-0.20 dorota dos dot dot_product_attention doubled>the doubles doubling down>the dpo dqn draft>model dreambooth drifts
-0.20 drives drives>the dropped>it dropped>that dropped>the dropping dropping>the dry dumb dummies during>init dynamic
-0.20 e12 e9 e>gc e>n e>nvidia_visible_devices e>stored e>torch each>card each>for each>inference each>new each>next
-0.20 each>pair each>read each>request each>run each>time each>with eager eager>mode eager>ok eager_mode
-0.20 eager_mode>true early>as eaten edge edge_index edit effective effective>batch efficient efficient>kernel
-0.20 efficientnet egpu eib eight eight>processes eight>times eighty einer el>contexto el>modelo elements else>equal
-0.20 else>runs ema ema>weights ema_loss ema_loss>0 emb embedder embedding>is empty>and empty>of empty_cache>and
-0.20 empty_cache>before enable_grad enable_grad>inside enable_model_cpu_offload enable_model_cpu_offload>and
-0.20 enable_xformers_memory_efficient_attention enabling encoder encontraba end end>before ended endianness endpoint
-0.20 ends>up enforces engine engine>build engine>refuses enlarging enlarging>the enormous enough enough>it enough>to
-0.20 ensemble ensemble>of entire entire>book entrena entropy entropy>line entry>count env environ envs envs>512
-0.20 episode epoch>5 epoch>end epoch>one epoch_loss epoch_loss>loss era err>and error>and error>out error>says
-0.20 errors>append esm2 esrgan esrgan>with estaba estava et etc eval eval>alone eval>goes eval>only eval>script
-0.20 eval>with eval>without evaluation>used even>bs even>if even>though even>torch even>when every>100 every>35
-0.20 every>feature every>gpu every>hour every>new every>patch every>shard every>stream every>thread every>token
-0.20 every>worker everything everything>but everything>by everything>is evict evicted evicted>so eviction exabytes
-0.20 exactly>that exactly>tokens except except>body except>torch exclusive exec executes exhausted>by exist>and
-0.20 existed exp_avg_sq exp_avg_sq>torch expand expect expects experiment experiment>two experts>are explains>the
-0.20 explanation>is explicitly exploded exported>the exporting exporting>cuda_visible_devices extend extraction f16
-0.20 f>map_location face faces factor fail>in failed>this failed>try failing>op fails>a fails>all fails>once
-0.20 fails>only fails>with failure>is faiss fait fake falcon falcon>40 fallback>to falls>over false>and false>before
-0.20 false>dies false>it far>more far>too fat fault feature>extraction feature>map features>and features>with fed
-0.20 feed>it feedback fell>back fell>over fewer>capture fewer>sizes ffmpeg ffn fft fft>plans ficou fid
-0.20 fid>computation field file>is file>on file>was fill>the filled filled>the fills>it film film>at final>projection
-0.20 finally find find>any find>step find_batch_size finds>no fine>at fine>but fine>here fine>it's finish finished>i
-0.20 first>attempt's first>batch first>conv first>fine first>gpu first>pipeline first>then first>tile
-0.20 first>validation fit>and fit>but fit>fails fit>the fits>now fixed>the fixed>with fixture fixtures fjord42 flag
-0.20 flag>set flash flash>attn flashinfer's flask flat>after flatmate flatten flips>dropout float>before float>of
-0.20 flush flux flux>1 fold>2 fold>3 folder>is folding>home folds follow followed following>the for for>1 for>16
-0.20 for>3000 for>32 for>512 for>6 for>backward for>compute for>d for>days for>differentiation for>each for>ever
-0.20 for>flash for>four for>its for>keys for>loop for>name for>nccl for>node for>nothing for>tf for>these force
-0.20 forces foreignnode forever forgot>it forgot>that forgot>to forgotten>about forks>a forward>and forward>has
-0.20 forward>hook forward>is forward>was forward>with found>a found>by found>it found>no found>nothing found>three
-0.20 four>bytes four>go four>gpus four>tasks fp16>is fp32 fp8>kv fragmentation>but fragmented fragments frame's
-0.20 frame>is frame>locals frame>of framebuffer framebuffer>per frames>for free free>after free>again free>at
-0.20 free>blocks free>fraction free>g free>gpu free>memory free_all_blocks>before free_gpu_memory_fraction>0 freeing
-0.20 frees frei freq freq>2 fresh>one friendly friends from>1 from>1280 from>2 from>5 from>an from>before
-0.20 from>checkpoint from>config from>dead from>eight from>epoch from>last from>liger from>my from>then from>tuesday
-0.20 from>within from>yesterday's from_pretrained>to froze frozen>in full>another full>before full>finetune full>in
-0.20 full>of full>precision full_shard>is fused>loss fuser future future>exception g4dn g>10 g>and g>is g>while
-0.20 galore gap garbage garbage>value garbage_collection_threshold>0 gat gather gave>1 gave>back gave>me gave>this
-0.20 gb>1060 gb>3060 gb>a100s gb>added gb>all gb>although gb>at gb>batch gb>box gb>cards gb>checkpoint gb>do
-0.20 gb>during gb>each gb>file gb>framebuffer gb>gguf gb>i gb>laptop gb>less gb>lower gb>machine gb>node gb>only
-0.20 gb>outside gb>piece gb>printed gb>reduce gb>remain gb>since gb>t4 gb>temp gb>that gb>that's gb>there's gb>though
-0.20 gb>total gb>under gb>use gb>we gb>weights gb>when gb>you gc>shows gc_after_trial geforce>gt gemm gemma's
-0.20 gemma's>vocabulary generate generations generations>each generator>that generous get>2 get>past
-0.20 get_device_name>printed get_dummies get_dummies>on getitem getitem__ getitem__>calls gets>0 gets>a gets>loaded
-0.20 gets>through ggml_cuda_disable_graphs ggml_cuda_disable_graphs>1 giant gib gib>allowed gib>says giga gigabyte
-0.20 gigabytes gigantic gigs>in gigs>of gives>10 gives>17 gives>me gl gl>context global gnu go>down go>of go>on
-0.20 goes>in goes>through goes>with going>back gone>so got>created got>lost got>rid got>us gptq gpu gpu's gpu0 gpu1
-0.20 gpu>at gpu>for gpu>had gpu>has gpu>index gpu>put gpu>ram gpu>setting gpu>share gpu>so gpu>torch gpu>util
-0.20 gpu>where gpu>with gpu_mem_limit>2 gpu_options gpuarray gpubuffer gpubuffer>allocate gpumem>3000 gpustat
-0.20 gpustat>cp gpustat>says gqa grab>the grabbed grabbed>the grabs>75 grabs>everything grad grad>mode
-0.20 grad_fn>copyslices gradient gradient_accumulation_steps gradient_checkpointing_enable
-0.20 gradient_checkpointing_enable>saved gradients>enabled grads>on grafo graph>from graph>in graph>no graph>on
-0.20 graph>pool graphics>memory graphs graphs>0 graphs>for graphs>off gres grew grew>to grid>is grid>profile
-0.20 grid>search gridsearchcv gromacs group group>has groups groups>and growing grown grows>by growth grpo grpo>with
-0.20 gt gt>1030 gt>710 gtx>960 guardaba guidance guilty gunicorn>w h100>into h>it h>w had>1 had>900 had>already
-0.20 had>left had>started had>three hadn't hah half>and halve halved>both handed handle>creation handles handles>are
-0.20 handles>one hang hang>on hangs>on happen happens>only happily happy>again hardcoded has>1 has>12 has>16 has>22
-0.20 has>37 has>4 has>40 has>48 has>700 has>8 has>80 has>already has>another has>blocks has>every has>happened
-0.20 has>room has>the has>to has>torch hash hashcat hashes hasn't>come hat hatte have>32 have>6 have>started having
-0.20 head head>with header headroom heads>n heap heap>is heavy height>and held>it helper hence>all here>a here>the
-0.20 hidden>from hidden>states hidden>tuple high high>watermark hint histogram history>of hit>the hits hogging>the
-0.20 hold>every hold>it hold>the hold>their holding>11 holding>my holds>all holds>on holds>references holds>the hole
-0.20 hole>is holes hook hook>saved hot hour>and hours>and huge hundred>mb hundreds hundreds>of hung hung>on
-0.20 hunyuanvideo hw hw_decoder_load hydra hydra>multirun hypercorn hyperopt hyperopt>objective hyperparameter
-0.20 hyperparameter>loop i'd>assumed i'd>been i'd>say i>accumulate i>asked i>built i>call i>choose i>collected
-0.20 i>compute i>confess i>convert i>e i>evaluated i>expect i>feel i>forgot i>have i>hit i>left i>load i>loaded
-0.20 i>lose i>only i>opened i>own i>pressed i>reduce i>register i>see i>serve i>set i>split i>stored i>swapped
-0.20 i>swear i>take i>thought i>wanted i>wrote id idea>where if>only if>training ignored ignores igpu image>had
-0.20 image>of imagenet>example images>in imgs imgsz imgsz>from implementation implementation>for implicit
-0.20 implicit>gemm import import>torch imported in in>a1111 in>as in>at in>blender in>capture_model in>colocate
-0.20 in>comfy in>compose in>device in>env in>except in>exllama in>float in>fragments in>gpu in>hidden in>inductor
-0.20 in>initialize in>invokeai in>llama in>lm in>logits in>megatron in>mm in>models in>ms in>nn in>ordinary in>out
-0.20 in>place in>ppo in>same in>scope in>slices in>state in>task in>terminating in>tf in>tf2 in>tgi in>to in>torch
-0.20 in>truth in>v1 in>validate in>vram in>vs in>with in>worker in>wslconfig in>your inactive inactive_split
-0.20 inactive_split_bytes inception included increase increase>to index>1 index>is index_cpu_to_gpu
-0.20 index_cpu_to_gpu>res inference>script infinity inherits init>passes init_group initial initial_pool_size
-0.20 initialised initialised>the initialize inner inner>loop innocent inpaint input>shapes inside>except inside>torch
-0.20 instance>type instantiated insufficient>workspace int8>in int>and integer inteiro interactive interleave
-0.20 intermediate intermediate>results intermediates interpreter interrupted into>ram into>seven into>the invokeai
-0.20 iou ipython irrelevant is>10 is>1000000000000000019884624838656 is>12 is>13 is>14 is>26 is>31 is>52 is>80 is>9
-0.20 is>900 is>all is>allocated is>ample is>as is>at is>clean is>created is>done is>e is>enormous is>enough is>frozen
-0.20 is>good is>green is>happy is>in is>irrelevant is>kept is>killed is>named is>nearly is>now is>okay is>over
-0.20 is>parsed is>per is>plenty is>printed is>read is>real is>really is>released is>shared is>smaller is>still
-0.20 is>taken is>thread is>too is>torch is>untouched is>up is>what's is>where isaac ish isn't>at isn't>cleared
-0.20 isn't>enough isn't>going isn't>released isn't>this isolate isolate>gpus it's>3 it's>a it's>always it's>done
-0.20 it's>fine it's>fixed it's>full it's>memory it's>simply it's>the it's>this it>at it>can it>cannot it>compiles
-0.20 it>complains it>ends it>finished it>fit it>funny it>gives it>has it>hasn't it>is it>loads it>looked it>looks
-0.20 it>no it>or it>reads it>same it>so it>sorry it>stays it>succeed it>survives it>that's it>through it>tries
-0.20 it>under it>used it>vanish it>wants it>went item>memory iteration>0 iteration>312 iteration>as iteration>is
-0.20 its>activations its>buffers its>context its>first its>input its>memory its>pool its>private its>temp
-0.20 its>workspace itself>at itself>is itself>says itself>was jax>clear_caches jax>jax jax>vmap jeder jetzt jlq
-0.20 job>landed job>of joblib>launcher join joost jpg json>nothing jumps>by jupyter jupyter's just>fits just>slower
-0.20 k620 k80>is k80>this k8s k8s>time k>at k>by k>entries k>matrix k>monitors k>needs k>points k>to k>with karte
-0.20 kb>of keep>the keeps>a keeps>all keeps>every keeps>it keeps>my keeps>what kept>all kept>by kept>its kept>on
-0.20 keras>mixed keras>model keras>multiheadattention kernel kernel>had kernel>matrix kernel>never kernel>so
-0.20 keyboardinterrupt keys>and kill kill>9 killed killed>by killed>it killed>the killer>took kills>the kl kleinen
-0.20 knn know>why known known>leak known>problems koboldcpp koboldcpp>contextsize kohya kornia ksameasrequested
-0.20 kubelet kv>buffer kv>offload l l>l l>s l>unlimited l>é la la>m la>premi lab>notes label label>smoothing lacked
-0.20 lacks lacks>the lamb lambda landed landed>on lands lands>on laptop>version large>as large>block large>v3 largest
-0.20 last>byte last>exception last>night last>one last>result last_exc last_traceback last_traceback>is
-0.20 last_traceback>none latent latents latents>are later later>by later>had launch>the launched>his launcher
-0.20 launches launching lauri lauri>m lay layers>are layers>rather layers>with lazy lbfgs>with le>mod leak>in leak>is
-0.20 leak>with leaked learner>from learners leaves leaves>nothing leaves>the left>after left>nothing left>over
-0.20 leftover len>8192 len>to length>as lengths>vary les les>poids less>free let>go let>the lets>it lets>the letters
-0.20 libtorch lies lifts lightning's>ckpt_path lightning>does like>torch limit>64 limit>8 limit>for limit>it limited
-0.20 limits>conf line>12 line>8 line>is line>of line>ok line>only line>that line>with linear>512 linear>ce lines>up
-0.20 linked>pr list>and list>for list>grows list>in list>it list>was listed>a listo lists>a lists>it little
-0.20 little>memory live>on live>tensors lived>on lived>through llama>server llm_int8_skip_modules lm>studio lmdeploy
-0.20 lmdeploy>pytorch lo lo>que load>before load>cuda load>only load>p load_checkpoint load_in_4bit load_in_4bit>was
-0.20 loaded loader>in loading loading>checkpoint loading>on loading>the loads>and local>block locals locals>of lock
-0.20 locked locked>and locking log>probs log>then log_probs logger>stores login>script logit logits>in logits>logits
-0.20 logits>of logits_all logits_to_keep logits_to_keep>1 logp logprob logprobs logps logs>show lol long long>prompt
-0.20 long>prompts long>running longer>fails longest>clip longest>first look>again look>if loop>had loop>i loop>of
-0.20 loop>the loop>with loops loops>over lora>gets loras lose loss>fine loss>in loss>is loss>loss loss>not loss>on
-0.20 loss>over loss>that's loss>to loss>was losses lost>in lost>to lots lots>of low>for lowered>the lr_find lru_cache
-0.20 lru_cache>on lsof m>columns m>default m>in m>nodes m>rows m>x machine>is machine>the machine>wslconfig made>for
-0.20 made>per main>memory main>py main>thread mais makes>60000 makes>all malloc manager manually many marek marketing
-0.20 mask>head masked masks master match match>the matched>nothing math matlab matmul matrix>for matter>what max
-0.20 max>entry max>shape max>total max_batch_size max_capture_size max_len max_length>512 max_map_count
-0.20 max_map_count>was max_num_seqs>256 max_seq_len max_seq_len>in max_split_size_mb>128 max_split_size_mb>256
-0.20 max_workspace_size>was maximum maximum>size maxsize maxsize>none mb>1 mb>available mb>before mb>for mb>left
-0.20 mb>now mb>were mb>workspace me>3 me>400 me>a me>and me>at me>back me>the me>through meaning means>three
-0.20 medium>en medium>with megapixels mehr mem>8 mem_efficient mem_get_info mem_get_info>returns memlock memory>16
-0.20 memory>24 memory>4 memory>40 memory>6 memory>and memory>cap memory>climbs memory>efficient memory>free
-0.20 memory>from memory>go memory>growth memory>it's memory>jumps memory>module memory>raised memory>rises
-0.20 memory>that memory>the memory>was memory>you memory_limit memory_limit>2048 memory_reserved merge>on
-0.20 merge_and_unload merge_and_unload>on merged>one merging>the meshgrid meshgrid>of meshgrid>over mesmo mg mha
-0.20 mib>each mib>for mib>the microscopy microscopy>stack mig mig>1 mig>3 mig>slice million million>classes
-0.20 million>nodes mine>was minecraft miner>under minimised mining minutes>before minutes>later miopen miopen>find
-0.20 miss missed missed>the missing>squeeze mistake mixtral mlc mlock>in mmap mmap>of mmdet mmdet>2 mod mod>è mode>is
-0.20 model>3 model>again model>answers model>at model>beside model>both model>comes model>cuda model>directly
-0.20 model>gc model>i model>isn't model>model model>needs model>no model>of model>parameters model>so model>to
-0.20 model>train model>with model_max_length>and modeling modeling_llama modelo models>don't module module>and
-0.20 modules moment moment>you monstrous month>and more>dimms more>in more>oom more>than morning>the mortem>pdb
-0.20 mosaic mosaic>augmentation most>of moved>in moved>out moves>the moving>it mp mpi mpirun mpirun>np mu>and
-0.20 multiheadattention multiheadattention>on multiples multiples>of multiplied multiplies multirun multirun>with
-0.20 must>be mxnet's>pool mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round my>12 my>1650 my>4 my>8 my>bad
-0.20 my>batch my>cards my>code my>config my>dataset's my>device my>fault my>feature my>flatmate my>job my>llama
-0.20 my>mistake my>only my>point my>ram my>rx my>single my>traceback n n>224 n>8 n>broadcast n>de n>is n>n n>with
-0.20 n_gpu_layers n_jobs>4 na>placa nach name>append name>geforce name>in name>so narrowed narrowed>it nbytes
-0.20 nccl>buffers nccl_buffsize>smaller nccl_max_nchannels>4 ncclcomminitrank nearly nearly>empty need>31 need>the
-0.20 need_weights needed>to needs>a needs>double needs>room needs>three negative>length ner nerf net2 net>and
-0.20 net>fails net>runs net>trains network network>in networks neural neural>ode never>cleared never>cut never>freed
-0.20 never>frees never>touched never>trimmed new>net next>time next>to next>trial ngl>28 nicht nicht>der nie night
-0.20 ninety nlp nms nn nn>crossentropyloss no>blocks no>card no>chance no>cudagraphs no>data no>encontraba no>engine
-0.20 no>eviction no>failure no>flash no>forward no>issue no>kv no>live no>matter no>no_grad no>op no>other no>room
-0.20 no>running no>s no>swap no>torch no>two no>way no>with no>wonder no_grad>is no_grad>there no_grad>was
-0.20 no_grad>when no_grad>without no_shard nobody nobody>is nobody>told noch node>ran node>so non>local none none>and
-0.20 none>with not>12 not>about not>activations not>alone not>come not>deleted not>find not>fragmentation not>one
-0.20 not>our not>stop not>the not>too not>us not>your notebook>from notebook>kernel notebook>the nothing>any
-0.20 nothing>else nothing>gets nothing>hence nothing>left nothing>of nothing>on nothing>since nothing>so now>it's
-0.20 now>set np>2 np>4 np>8 np>asarray nproc_per_node>4 nu nulls nulls>cartesian num>seqs num_alloc_retries
-0.20 num_beams>10 num_frames num_gpu num_processes num_workers>8 numba numba's numba>arrays numbering nvdec>surfaces
-0.20 nvdiffrast>gl nvidia0 nvidia>smi nvme nx nxn o>e objective objective>returns obs occupied occupying ocr octane
-0.20 of of>1 of>1000 of>15 of>160 of>200 of>23 of>24 of>30 of>48 of>6 of>64 of>7 of>80 of>90 of>99 of>a of>cache
-0.20 of>card of>epoch of>experts of>forward of>mine of>modeling_llama of>parameters of>several of>shape of>speed
-0.20 of>step of>training of>view of>what's of>which of>your off>at off>it off>no off>renders offload>it offload>to
-0.20 offload_optimizer old>1050 old>card old>gtx old>trainer old>version ollama ollama>on ollama_gpu_overhead on>1
-0.20 on>1024 on>16 on>300 on>40 on>80 on>again on>and on>board on>card on>cpu on>device on>each on>encode on>failing
-0.20 on>fine on>friday on>host on>image on>it on>no on>resume on>same on>the on>three on>to on>top on>vllm on>worker
-0.20 on>your once>at once>i once>it one>24 one>28 one>always one>bad one>batch one>buffer one>card one>doc one>fixed
-0.20 one>giant one>go one>had one>image one>l40s one>large one>line one>picture one>problem one>profile one>run
-0.20 one>script one>slot one>was onednn ones>aren't only>0 only>3 only>about only>call only>changed only>changes
-0.20 only>del only>flips only>gpu only>if only>last only>need only>not only>on only>reserved only>the only>to
-0.20 only>want only>when only>yet onnx>loads onnx>session onnxruntime's onnxruntime's>arena onto>a onto>the oobabooga
-0.20 oom>the oom>under oomkilled oops open>around open>in open>since open>so opengl opens ops opt optax>adam's
-0.20 optax>sgd optim>adamw optimisation optimize optimizer optimizer>and optimizer>memory optimizer>of optimizers
-0.20 option>for optix optix>denoiser optuna's optuna's>study optuna>catch optuna>n_jobs or>32 or>batch or>patch
-0.20 or>set or>so or>stage or>take orbax>restored order order>i ordinary orin>nx orphan ort ort>with os>environ
-0.20 other>9 other>arguments other>change other>one other>three other>user other>way others others>in otto9 our>24
-0.20 our>bashrc our>case our>cluster our>cluster's our>custom our>group our>job our>login our>mig our>own our>process
-0.20 our>test our>training ourselves out out>12 out>14 out>is out>that out>the out>to outer outlier
-0.20 outofmemoryerror>cuda output>is output_attentions>true outside outside>the over>6 over>a over>all over>the
-0.20 overcommit_memory overcommit_memory>2 overflow overhead overhead>was overlap override overwrites overwritten
-0.20 overwrote own own>a own>cache own>forward own>pid own>pool own>the owned owns owns>the p2 p2>xlarge p4 p>8
-0.20 p>map_location packed>on pad padding padding>longest padding>max_length paddleocr pads pads>to page>file
-0.20 page>locking paged paged_adamw_32bit paged_adamw_32bit>the paging>file pair pair>of pairwise panorama paragraph
-0.20 parallel>2 parallel>loss parallel>slots param>size parameter>servers parameters parameters>as parentheses parked
-0.20 parquet parsed parsed>but part part>1 part>2 part>is part>of partitioned pas pas>é pascal pass>at passed>on past
-0.20 past>keys pasted pasted>from patch patches>nnu paused pci_bus_id>and pd pdb>post peak peak>allocated peak>is
-0.20 peak>memory peak>went peft people>are per>call per>device per>epoch per>fold per>request per>step per>token
-0.20 perceptual perceptual>loss permute perplexity persistent>and persistent>true petabyte phone photo physical>card
-0.20 pick picked>the pickle picture>comes pictures>and pid>is piece pieces>are piecewise pile>up piled piled>up pin
-0.20 pinned pinned>pool pins pipeline>not pipeline>was pixel pixels pkl pl placa place>in place>of plain>cuda plainly
-0.20 playing plenty plots plug plug>in plugin plus>the pme>cpu pme>on pmemd pmemd>cuda pod>limit pod>memory pod>on
-0.20 podcast pods poids point>cloud pointed pointless policy poll pool>12 pool>can't pool>i pool>in pool>keeps
-0.20 pool_allocator pool_allocator>true pooled pooling pooling>so pools pools>in popping popping>them porque
-0.20 positional power2 powers powers>of ppo pr pra pre prealloc preallocate preallocated>75 preallocates
-0.20 preallocates>three preallocating preallocating>the preallocation>on precedes precisely>12 precomputed
-0.20 preconditioners preconditioners>for pred>is pred>y prediction>of preds preds>list preferences prefetch>1
-0.20 prefetch>8 prefetch_factor>32 prefill prefix prefix>cache premi premi>è preprocess_logits_for_metrics>with
-0.20 pressed pressed>stop pretrained pretraining prev print>trainable print_trainable_parameters
-0.20 print_trainable_parameters>said printed>at printed>just printed>right prints>using problema probs>in proc
-0.20 process>8812 process>sees process>the processes>from processes>with processors procs produced profile>a40
-0.20 profile>max profile>says profiles projection projector prompt>logprobs prompt_logprobs prompts proportional
-0.20 proportional>to protein protein>is provided provided>0 ps>says pth pull pulls puse push put>both put>the put>two
-0.20 puts py>does py>has py>in pycharm pyg pyrender pytest>keeps pytest>n python3 python>dict pytorch3d pytorch3d>is
-0.20 pytorch>cross pytorch>engine pytorch_mps_high_watermark_ratio q4>loads q8_0>cache quadratic>part quadrupled
-0.20 quadrupled>the quantising quantization quarters quatre que quedaba query_chunk_size queue queue>of quit quits
-0.20 quits>with r>é radix ragged raise raise>from raise>it raised>in raising ram>bar ram>before ram>cache ram>not
-0.20 ram>or ram>was ran>dry ran>out randn random>crops random>lengths rank>256 rank>is ranks>each
-0.20 rapids>allocfraction rate>and rate>passed rather rather>than ratio re reached>so reached>the read read>the
-0.20 read>with read_parquet reading reads really>the rebuild rebuild_tensor_v2 recognition recompute recording
-0.20 recording>was records>everything recursed red>and reduce>c ref refactoring references references>to refiner
-0.20 refused refuses refuses>anything regions register register_forward_hook registering registers regulariser
-0.20 reinitialize reinitialize>pool_allocator relative>to release release>the released released>after reloaded
-0.20 remained remaining remembers removed>it removed>retain_graph renders>in repackage_hidden
-0.20 repackage_hidden>function repeat>1 repeat_interleave repl replicated reply repo's repo>has repo>is reported>by
-0.20 reporter>here reporting reproducibility request>and request>of request>the requested>memory requests require
-0.20 requires>grad rerun>of res>0 reservado reservation reserve>space reserve>vram reserved>21 reserves reserves>its
-0.20 reserving reserving>the reset reset>f reset>out residues residues>anything resnet>101 resolutions resolve
-0.20 rest>of rest>on restarting>the restored restored>the restricts result>cache result>in results results>append
-0.20 resume resuming>with retained retains retry>decorator return return_logprob reused reversed reverted reverted>to
-0.20 reward reward>model rex right>the rise rises>with rl rl>loop rmm>reinitialize roi rollout rollouts room>for
-0.20 room>to roundup_power2_divisions rows>it rpn rtx>3090 rtx>4070 rtx>4080 rtx>4090 run>ai run>and run>as run>for
-0.20 run>in run>that run>time run>with running>loss running>processes running>server runs runs>adam runs>for runs>the
-0.20 runtime>before runtime>enable_cuda_graph s>by said>100 said>no said>so sam sam2 same>20 same>4 same>batch
-0.20 same>command same>device same>effective same>gpu same>interpreter same>job same>layers same>moment same>net
-0.20 same>notebook same>parameters same>physical same>proc same>process same>prompt same>run same>second same>server
-0.20 same>settings same>titan same>weights same>worker sample>it sampler's sampler's>temporary samples samples>with
-0.20 sampling sampling>steps sandbox sat>on saved>1 saved>me saved>on say>0 says>21 says>6 says>cuda says>oom
-0.20 says>oomkilled scale>training scale>with scale_factor scaler scan scattered scene>doesn't scene>varies scipy
-0.20 score>is score>the scores>is scoring scratch scratch>and screens screens>the script>cuinit script>i script>with
-0.20 sd sdxl sdxl>base sdxl>in sdxl>to search seat second second>cache second>communicator second>fold
-0.20 second>iteration second>launch second>replica second>set second>time second>try see>9 see>all see>from see>is
-0.20 seed>in seed>seed seeds segment>for segments segments>are segments>with selective self>encoder sentences
-0.20 sentinel sentry seqs sequences serve serve>the server's server>comes server>takes servers service>takes
-0.20 serving>container ses session>open session_len set>0 set>64 set>and set>it set>model
-0.20 set_per_process_memory_fraction>0 sets>of setting>aside setting>from setting>it seventh several>times sft
-0.20 sgd>and sgd>runs sglang sglang>cuda sglang>with shaders shadow shampoo's shampoo's>preconditioners shape
-0.20 shape>32 shape>before shard>11 sharding_strategy sharding_strategy>no_shard shards>67 share share>was shared
-0.20 shared>the shared>with shares sharp shell>and shell>script shift shift_logits shm shop short should>have
-0.20 shouldn't shouldn't>be shows>9 shows>gpu shrink shut silly simple simulated simulators simulators>each
-0.20 simultaneous simultaneously sin since>then since>you single single>time sit sit>on sits sits>in sits>there
-0.20 sitting sitting>there sixteenth size>10 size>128 size>16 size>256 size>8192 size>are size>at size>between
-0.20 size>no size>step size_t sized>blocks sized>for sized>from skipped skipped>the skorch skorch>net slice>5
-0.20 slice>so sliced slices slices>of slices>with slicing slicing>plugin slide slide>the slider sliding
-0.20 slot>variables slots>forever slots>to slurm slurm>job slurm>put small small>gpu small>ones smaller smaller>one
-0.20 smaller>ones smaller>than smi>2 smi>has smi>listed smi>on smi>output smi>says smi>showed smooth smoothing
-0.20 snakemake snapshot>shows snapshot>viewer so>0 so>a so>all so>both so>eval so>every so>it so>nothing so>they
-0.20 so>to so>torch so>twice so>you soft softmax>1 solver solves>this some>minutes some>more someone>else someone>put
-0.20 sometimes>it's sondern sondern>die sort sort's sorted space space>in space>is spacy spacy's spark spark>rapids
-0.20 sparse sparse>true spawn spawns speaks speculative speed's speed>up speicher spelled spike spikes spill
-0.20 splintered split>in sq squatting>on squeeze ssd300 stable stacked stage>0 stage>1 staging>buffers
-0.20 standardgpuresources>takes stands>in start>7 start>it started>a started>anything started>at started>his
-0.20 started>without starts>on starts>so starts>with startup>log starves state state>exp_avg_sq state>from state>is
-0.20 states static>cache static>input static>inputs stats statt statt>auf stay stays>flat stays>in stays>loaded
-0.20 stays>the stem step step>for step>in step>with steps>in steps>keeps still>and still>attached still>bound
-0.20 still>had still>has still>held still>hold still>in still>on still>references still>says still>up stitched
-0.20 stop>in stop>the stopped stopped>working storage store stored stored>for stored>it stores>the storing
-0.20 straight>to strategy stretch stripped student student's student>training study study>optimize style stylegan
-0.20 subprocess subsampling succeed succeeded succeeds succeeds>every sudo>drops suffers sum sum>was supposed
-0.20 supposed>to sur>la surfaces survive survived suspended svd svea swallowed swap>in swap>space swapped>for
-0.20 swapped>the swaps swear swears swiss swiss>cheese switching switching>the switching>to syevd sys
-0.20 sys>last_traceback system>memory systemd t400 t4>4 t5 t>rex t>t table table>for table>is tables tabs tactic
-0.20 taichi tait take taken>by takes>1 takes>21 takes>more takes>the tampons target target_modules task>manager
-0.20 tasks>of tb tb>still tb>was tbptt teacher teacher's team's teams tear teardown tells>the temp temp>storage
-0.20 template temporary ten ten>classes tenant tenant's tensor>to tensor_parallel_size tensorboard's tensorflow>was
-0.20 tensors>and tensors>between tensors>goes tensors>i tensors>included tensors>with term terminal terminating>and
-0.20 test>loop test>py test>script test>set tested>the text>of text>with textures textures>in textures>of tf's tf2
-0.20 tf2>i tf>data tfidf tgi tgi>max than than>24 thanks>that that's that's>what that's>where that>a100 that>alone
-0.20 that>card that>fit that>grabs that>isn't that>machine that>meant that>node that>of that>peak that>runs that>same
-0.20 that>size that>takes that>tokenizer that>we that>without thats the>0 the>10 the>13 the>14 the>2060 the>22 the>30
-0.20 the>40 the>400 the>48 the>5 the>64 the>7900 the>8 the>a10 the>a5000 the>a6000 the>actor's the>allocation
-0.20 the>answer the>arena the>async the>auto the>backbone the>baseline the>better the>biggest the>board the>book
-0.20 the>budget the>built the>busy the>calibration the>cap the>captured the>card the>card's the>cards the>ceiling
-0.20 the>chain the>chained the>chat the>ci the>cluster the>collate the>complete the>configured the>conversion
-0.20 the>convolution the>convolution's the>crashed the>creep the>critic the>crop the>cuda the>culprit the>cure
-0.20 the>custom the>dead the>decode the>deployment the>desktop the>detector the>diarisation the>draft the>dynamic
-0.20 the>e the>early the>egpu the>einsum the>embedding the>empty the>encoder the>entire the>env the>eval the>exc_info
-0.20 the>extra the>face the>factor the>failed the>failure the>fid the>first the>flask the>fp16 the>fp32 the>fp8
-0.20 the>fresh the>frozen the>function the>fused the>game the>gaps the>generator the>gpu the>graphics the>grid
-0.20 the>group the>growth the>gui the>guilty the>half the>handler the>handles the>header the>heap the>helper
-0.20 the>hidden the>hint the>histogram the>huge the>id the>identical the>igpu the>imagenet the>index the>initial
-0.20 the>inner the>input the>intermediate the>jax the>join the>json the>jupyter the>k620 the>k80 the>k8s the>keras
-0.20 the>keys the>kl the>label the>large the>largest the>later the>layer the>leak the>learner the>learners the>line
-0.20 the>llama the>llm the>load the>long the>lora the>mac the>main the>math the>max the>merged the>minibatch
-0.20 the>monitors the>net the>network the>normal the>numbering the>ocr the>oom the>optimisation the>optix the>other
-0.20 the>others the>page the>params the>perceptual the>photos the>pieces the>place the>plug the>pod the>preferences
-0.20 the>prefill the>preprocessing the>pretrained the>pretraining the>previous the>processes the>prompt the>protein
-0.20 the>pt the>queue the>raw the>real the>reference the>render the>repo's the>reranker the>reserved the>restore
-0.20 the>reward the>row the>rpn the>runner the>running the>safetensors the>sampler's the>samples the>saved the>scan
-0.20 the>scene the>sdxl the>sequence the>session the>sessions the>settings the>sft the>shape the>shared the>shop
-0.20 the>slurm the>softmax the>space the>spikes the>startup the>static the>steady the>stem the>story the>students
-0.20 the>table the>taichi the>target the>tensor the>tensorflow the>terminal the>tfidf the>timestamp the>tokenizer
-0.20 the>total the>trained the>training the>transform the>trick the>trt the>try the>tuning the>unquantised
-0.20 the>upscaler the>utilisation the>variable the>vgpu the>virtual the>vision the>voxel the>warmup the>wheel
-0.20 the>whisper the>with the>wrapper their their>copy their>own them>on them>the then>added then>dies then>fails
-0.20 then>falls then>fit then>gtx then>it's then>load then>nn then>on then>stops then>the then>to then>torch there
-0.20 there's>a there's>an there's>your there>are there>but there>only there>so there>twice there>was there>when
-0.20 there>with they're thinks third>of thirds this>file this>for this>fork this>instead this>is this>morning
-0.20 this>old this>port this>since this>time this>version those>with though>a though>the thousand thousands
-0.20 thousands>of thread>and thread>calls thread>local thread>pool threadpoolexecutor three>cards three>of
-0.20 three>quarters through through>all through>as through>at through>but throughout>the thrust thrust>sort ti>in
-0.20 ti>init ti>the tib tick ticket>closed tie tier tight tiled tiles time>and time>axis time>during time>i
-0.20 time>steps times times>4 times>between times>each times>that times>what timestamp timestamp>in tiny>the tipped
-0.20 titan>rtx tmaas tmp tmpfs to>0 to>10 to>12 to>160 to>2 to>20 to>21 to>210 to>30 to>32 to>32768 to>400 to>4096
-0.20 to>48 to>6 to>64 to>7 to>8000 to>8192 to>a to>adafactor to>b to>backend to>be to>capture to>cpu to>every
-0.20 to>exclusive to>fp16 to>free to>get to>half to>loss to>multiples to>never to>none to>normal to>powers to>q8_0
-0.20 to>raise to>ram to>read to>release to>return to>reuse to>shard to>speed to>tokenizer to>two to>what to>your
-0.20 to_dense to_dense>on toarray toarray>on todense todos together together>i token>costs tokenizer>model_max_length
-0.20 tokens>4096 tokens>squared told>to too>ambitious too>generous too>greedy too>late too>little too>low too>tight
-0.20 took>3 took>all took>for took>it took>python took>that torch torch's>allocator torch>can't torch>empty
-0.20 torch>enable_grad torch>float32 torch>had torch>happy torch>has torch>optim torch>randn torch>says torch>so
-0.20 torch>summary torch>zeros_like torchrun>with total total>24 total>but total>is total>not total>so touched tout
-0.20 tower tqdm trace>not traceback>ends traceback__ traceback__>none tracked tracker>keeps tracking tracking>on
-0.20 tracks tracks>gradients train>and train>false train>fine train_acc train_losses trainable>parameters trainer
-0.20 trainer>and training>all training>in training>is training>itself training>on training>step training>the
-0.20 training>without trainings trains>at trains>happily trajectories trajectory transcode transitions transpose
-0.20 trend trf trial>1 trials>with triangle triangles tried>again tries>the tries>to trimmed triton triton>container
-0.20 trt trt>context trtllm true>assign true>does true>during true>fails true>it true>makes true>only true>was
-0.20 truncated truncated>bptt truth truth>the tts tuning>run twelve twelve>bytes twenty twice>once two>4 two>captured
-0.20 two>chips two>hour two>lines two>minutes two>optimizers two>servers two>stopped two>thirds two>users txt2img
-0.20 type typo tzuhan u u>bwierzba ubatch uhd ulimit>v ultralytics um unallocated>in under>inference_mode under>load
-0.20 under>with under>wsl2 underscore underscore>in unfreezing unfroze unified unified>memory uninitialised unittest
-0.20 unix unload unloaded unpacked unpacked>to unpacks unpickle unquantised unrolled unrolled>over unrolling unset
-0.20 unsigned unsqueeze>0 unsqueeze>1 unticked until until>i unusable up>each up>first up>from up>on up>please
-0.20 up>single up>the up>with upcast upd update>del update>freq updated upgrading>to uploads upsample upsamples
-0.20 upscaler upscaling us>to usage>on use>batch use>but use>pytorch used>i'm used>the used>up user user's users>on
-0.20 uses>9 util>is utilization>0 utilization>a uva uvicorn uvicorn>workers uw uw>admin v100>has v2>3 v>detach v>in
-0.20 vae>at validate validation>batch validation>had validation_step_outputs vanish var variable>in variable>was
-0.20 varies varies>between varying vasp verl version>doesn't version>of version>the via>torch video viewer viewport
-0.20 vision>encoder vit vit>on vk vllm>0 vllm>on vllm>swap vllm_gpu_memory_utilization vllm_gpu_memory_utilization>0
-0.20 vm>max_map_count vmap vocab>parallel vocab>times vocabulary>scores vocabulary>sized volatile>was voxel
-0.20 voxel>grid vram>1 vram>to vs>code w>1 w>6 w>o wait wait>for wallpaper want want>it wanted wanted>its wants>0
-0.20 wants>2 war waren warm warmup warnings was>0 was>16 was>2 was>512 was>64 was>8 was>active was>all was>before
-0.20 was>between was>called was>calling was>computed was>deleted was>exhausted was>full was>holding was>ignored
-0.20 was>imported was>in was>just was>loaded was>made was>mining was>missing was>only was>parked was>passing
-0.20 was>playing was>ram was>short was>squatting was>told watermark watermark>ratio we>add we>can't we>found we>get
-0.20 we>hit we>share we>took we>went weak web webui weder weights>1 weights>and weights>are weights>fit weights>in
-0.20 weights>that's well>cd went>away were>all were>being were>trained what>did what>fails what>fits what>lightning
-0.20 what>was what>you wheel>had when>i when>your where>everybody where>i where>only where>the whereas which>4
-0.20 which>i which>nobody which>our which>the which>you whichever while>building while>calling while>i whisper
-0.20 whisper>large whisper>server whole>backbone whole>card whole>gpu whole>time whole>training whose why>it why>the
-0.20 wide>layers widened width>of windowed windows>commit windows>page winograd with>1 with>10 with>137 with>16384
-0.20 with>2 with>20 with>512 with>6 with>60 with>7 with>900 with>accumulation with>argmax with>autograd
-0.20 with>benchmark with>block with>checkpoint with>counts with>ctrl+z with>device with>eager_mode
-0.20 with>enable_cuda_graph with>false with>gemma with>gradients with>grads with>graph with>graphs with>images
-0.20 with>int8 with>it with>its with>lots with>more with>sdpa with>shaders with>sharding_strategy with>spawn
-0.20 with>statement with>tf with>their with>tile with>tracking with>two with>update with>w with>with with>wrong
-0.20 with>x with>xla_python_client_mem_fraction within>an within>its without without>crash without>it without>no_grad
-0.20 without>parentheses without>pin_memory without>shm without>that without>torch without>waiting without>xformers
-0.20 won't>go work>on worked>but worker worker>is worker>process worker>thread workers>3 workers>die workers>do
-0.20 workers>my workers>on workers>ran works>as works>thanks workspace>1 workspace>required workspaces>of wp
-0.20 wrapped>around wrapped>it wrapper>script writer written>out wrong>endianness wrong>gpu wrote>the wrote>torch
-0.20 wslconfig wslconfig>memory wurden x28 x9000 x>0 x>1000 x>128256 x>2 x>4 x>4096 x>is x>not x>of xargs xargs>p xl
-0.20 xla xla_gpu_autotune_level xla_gpu_autotune_level>0 xla_python_client_mem_fraction
-0.20 xla_python_client_mem_fraction>10 xla_python_client_mem_fraction>4 xtts y y>2 y>is y>listo y>ya ya ya>entrena
-0.20 ya>no yaml>has yaml>under yes>it's yesterday's yet>memory yolo yolov8x you're you>are you>gave you>go you>hold
-0.20 you>only you>passed you>set you>start you>touch you>train you>want your>config your>data your>first your>number
-0.20 your>own your>test yours zero>blocks zero>for zero>offload zeros>1 zeros_like zeros_like>p zombie zombies ~10240
-0.20 ~12825 ~15193 ~20000 ~26214 ~74505 ~ablat ~accid ~actor ~addba ~addit ~addre ~adjac ~admin ~agent ~aliyu ~allot
-0.20 ~almos ~along ~altho ~ambit ~amsgr ~anima ~annot ~aphro ~apiec ~arbit ~argum ~arran ~artif ~asarr ~attri ~augme
-0.20 ~autot ~avera ~avoid ~backb ~backg ~backp ~basec ~basel ~basic ~behin ~beyon ~bleib ~blend ~bloqu ~board ~booki
-0.20 ~boost ~bring ~broad ~broug ~bucke ~budge ~bumpe ~butto ~bwier ~cache ~calib ~callb ~cance ~candi ~canva ~cappe
-0.20 ~capti ~card' ~carga ~carre ~carte ~cgrou ~chain ~charg ~cheer ~chees ~chewi ~child ~chopp ~chose ~chrom ~citys
-0.20 ~claim ~clien ~climb ~cling ~closu ~coars ~coeff ~coexi ~colla ~colma ~coloc ~colum ~comfy ~compo ~compu ~conca
-0.20 ~concu ~const ~copys ~corru ~cpuad ~creat ~cresc ~criti ~crumb ~crypt ~ctran ~ctrl+ ~cudae ~cudag ~culpr ~cusol
-0.20 ~cuspa ~cutti ~cyber ~dali' ~dataf ~davin ~dedic ~deepc ~defau ~defra ~defun ~delet ~demuc ~dense ~deplo ~dequa
-0.20 ~deskt ~deter ~dicti ~dimen ~direc ~disap ~dispo ~dista ~dlib' ~doesn ~dorot ~dream ~drift ~durat ~effic ~eight
-0.20 ~eleme ~encon ~endia ~endpo ~enfor ~enlar ~enorm ~enoug ~ensem ~episo ~equiv ~esrga ~estab ~estav ~every ~exaby
-0.20 ~exhau ~exper ~expli ~explo ~exten ~extra ~falco ~featu ~feedb ~ffmpe ~fille ~final ~fixtu ~fjord ~flatm ~flipp
-0.20 ~flush ~forei ~forev ~forwa ~fragm ~freei ~friga ~futur ~galor ~garba ~gemma ~gener ~gigan ~gpuar ~gpubu ~gpust
-0.20 ~grabb ~grant ~grids ~groma ~growi ~growt ~guard ~guida ~guilt ~hadn' ~hande ~handl ~happi ~hardc ~hashc ~hashe
-0.20 ~havin ~heade ~headr ~hidde ~horiz ~hundr ~hunyu ~imple ~incep ~inden ~infer ~infin ~inher ~innoc ~inpai ~integ
-0.20 ~intei ~invok ~irrel ~isola ~kille ~kobol ~korni ~ksame ~kubel ~lacke ~lambd ~lande ~large ~laten ~launc ~leake
-0.20 ~learn ~leave ~lette ~liber ~libto ~limit ~littl ~lmdep ~loade ~loadi ~locke ~locki ~logge ~logpr ~mallo ~marke
-0.20 ~maske ~matla ~maxsi ~meani ~megap ~membe ~memlo ~meshg ~micro ~milli ~minec ~minin ~miope ~misse ~mista ~mixtr
-0.20 ~monst ~mosai ~mpiru ~nanos ~narro ~nbyte ~ncclc ~nearl ~neigh ~neura ~ninet ~nobod ~numba ~occup ~octan ~offlo
-0.20 ~onedn ~onnxr ~oobab ~oomki ~openc ~openg ~optun ~order ~orpha ~other ~ourse ~outsi ~overc ~overr ~paddi ~pairw
-0.20 ~panor ~parag ~paral ~parke ~parse ~pasca ~paste ~pause ~permu ~perpl ~persi ~petab ~pickl ~pinne ~pixel ~plain
-0.20 ~playi ~plugi ~podca ~point ~polic ~pooli ~poppi ~porqu ~posit ~power ~preal ~prece ~predi ~press ~proce ~promp
-0.20 ~prote ~proto ~pushe ~pycha ~pyren ~quart ~quatr ~queda ~quick ~raisi ~rathe ~ratio ~reach ~readi ~recog ~recon
-0.20 ~recur ~refac ~regio ~regul ~remap ~remem ~remov ~repo' ~resid ~resol ~resto ~restr ~rever ~revis ~rewar ~roomm
-0.20 ~runne ~sandb ~scene ~scori ~scrat ~senti ~sentr ~servi ~seven ~sglan ~shade ~shado ~shamp ~shard ~shatt ~shred
-0.20 ~shrin ~simpl ~singl ~sitti ~skipp ~skorc ~slice ~slidi ~smoot ~snake ~softm ~sonde ~sort' ~sorte ~spacy ~spars
-0.20 ~spawn ~speak ~speic ~spell ~spike ~splin ~squee ~ssd30 ~stabl ~stack ~stage ~start ~starv ~stitc ~stori ~stret
-0.20 ~strin ~strip ~stude ~suffe ~surfa ~swall ~swapp ~swear ~table ~tacti ~taich ~tampo ~teach ~team' ~teard ~templ
-0.20 ~tempo ~tenso ~that' ~thean ~they' ~third ~thrus ~times ~tippe ~toarr ~toden ~toget ~torch ~track ~trian ~trimm
-0.20 ~tripl ~trito ~twelv ~twent ~txt2i ~tzuha ~ultra ~unfre ~unfro ~unini ~unitt ~unpic ~unqua ~unsig ~untic ~unusa
-0.20 ~updat ~upgra ~user' ~uvico ~varia ~varie ~varyi ~viewe ~viewp ~visua ~voxel ~wallp ~wante ~warmu ~water ~weigh
-0.20 ~where ~which ~whisp ~widen ~wiede ~winog ~witho ~worke ~wrapp ~wslco ~wurde ~x2048 ~xgboo ~you'r ~zombi ~zweit
-0.20 ~занят ~запро ~кажды ~модел ~оптим ~перво ~поста ~проце ä ç çã çã>o è>le é é>el é>par é>tait é>y í>a а больше
-0.20 больше>не для и>gc из карту карты модель не одну первой перед по после поставил при тут это い>た が た>。 ち っ
-0.20 っ>て て>い に に>し め ら れ>て ト ル ー 一 之 之>后 了 了>enforce 从 以 全>部 到 加 可>以 后 大>小 存 就>不
-0.20 就>好 常 建 批>大 掉 掉>就 效 显 显>存 样>。 正 正>常 求 的 直 落 落>ち 要 那 里 面 계 고 그 까 너 넣 니 니>까
-0.20 니>다 델 됩 됩>니 두 라 로 를 리 마 만 모 모>델 서 스 아 었 었>어 에>서 요 이 하>고 하>니
+0.20 000>by 000>images 000>mb 000>rows 00>00 00>01 00>mb 01>00 02>03 02>11 02>23 03>14 03>19 04>10 04>18 04>torch
+0.20 05>and 05>gib 06>07 06>t07 08>21 08>30 09>17 09>44 0>00 0>06 0>11 0>19 0>26 0>38 0>4 0>5 0>8 0>a6000 0>b
+0.20 0>before 0>cuda 0>device 0>failed 0>fails 0>for 0>full 0>gb 0>gives 0>had 0>m 0>ours 0>peaks 0>prints 0>since
+0.20 0>so 0>task 0>that 0>then 0>took 0>v100 100>gb 1024>it 1024>the 1080>ti 10>11 10>3 10>4 10>memory 10>million
+0.20 10>output 11>05 11>8 11>gib 12 120>k 12400>f 124>m 128>256 128>and 128>floats 128>so 128>x128 12>00 12>1 12>16
+0.20 12>2 12>3 12>4 12>40 12>50 12>g 12>gb 12>m 13>1 13>was 1440>p 14>2024 14>and 14>gib 14>of 14>on 1536>x1536 15>49
+0.20 15>h 15>model 15>with 160>mb 16376>mb 1660>ti 16>and 16>g 16>on 16>ranks 16>so 16>the 16>tokens 18>09 18>again
+0.20 190>gb 190>mb 196>maximum 19>00 19>44 1>02 1>12 1>13 1>18 1>19 1>20 1>21 1>30 1>5 1>50 1>61 1>87 1>also 1>but
+0.20 1>finishes 1>g 1>gets 1>identical 1>is 1>k 1>loads 1>mb 1>mem 1>ms 1>nvidia 1>pool 1>rank 1>s 1>set 1>tb 1>the
+0.20 1>too 1>took 1>two 1>valueerror 1>x3x640x640 2 200>x200 2023>19 2023>3 2024>02 2024>09 2025>04 2025>06 2031>05
+0.20 2048>plus 2060>6 2080>ti 20>04 20>08 20>33 20>are 20>mib 20>of 2147483648>bytes 214>cuda 21>14 21>on 21>secs
+0.20 224>batch 224>x224 22>0 22>04 22>1 22>4 23>4 23>65 24>01 24>02 256>00 256>and 256>by 256>on 256>px 256>x256
+0.20 25>in 27>b 28>c 28>gib 28>gpu 28>instead 2>000 2>3 2>6 2>7 2>99 2>add 2>already 2>at 2>crash 2>d 2>is 2>nd 2>no
+0.20 2>ok 2>one 2>per 2>shards 2>torch 2>which 2>with 2>xlarge 300>to 3060>12 3080>not 3090>i 3090>s 3090>that
+0.20 3090>ubuntu 30>2023 30>as 30>mb 30>of 31>gib 320>w 32768>is 32768>the 32>and 32>g 32>gb 32>heads 32>mb 32>of
+0.20 32>to 33>layers 350>m 35>35 35>to 36>m 37>2 380>gb 3>0 3>1 3>10 3>11 3>12 3>2 3>224 3>3 3>49140 3>days 3>e 3>has
+0.20 3>hours 3>times 3>with 400>gb 4096>8 4096>was 40>gib 40>m 41>gb 42000>columns 42>to 44>10 45>each 46>7 48>in
+0.20 49140>mb 49>gib 4>0 4>2 4>20 4>9 4>as 4>gpus 4>images 4>mib 4>passed 4>pp 4>s 4>set 4>tests 4>the 500>points
+0.20 500>steps 50>gib 50>mb 50>steps 50>times 50>trials 512>batch 512>by 512>px 512>so 512>that 512>with 51>gb
+0.20 52>score 54>gb 551>23 58>gb 5>14 5>4 5>512 5>and 5>b 5>folds 5>leaves 5>lora 5>s 5>steps 5>times 5>to 5>tried
+0.20 61>c 61>in 61>of 64>12 64>32 64>g 64>made 64>mib 64>passes 65>gib 66>gb 67>batch 6>0 6>12 6>7 6>8 6>9 6>cards
+0.20 6>failed 6>loads 6>with 6>xpu 71>gb 75>of 75>the 7>5800 7>and 7>m 7>so 7>top_p 7>works 7>x7 812>mib 8192>mb
+0.20 83>degrees 850>w 88>in 8>1024 8>b 8>bit 8>but 8>bytes 8>each 8>gives 8>heads 8>it 8>kv 8>only 8>pieces 8>samples
+0.20 8>so 8>then 8>to 8>with 8bit 90>gib 90>images 90>mib 90>percent 92>works 95>all 96>g 96>x96x96 99>gib 9>8 9>and
+0.20 9>frames 9>is 9>leaves 9>million 9>then 9>vs 9>with a100>40 a100>sxm4 a30 a4000 a5000>24 a6000 a6000>48 a6000>as
+0.20 a770 a>10 a>1080 a>200 a>24 a>3060 a>512 a>breakpoint a>call a>charm a>classic a>classifier a>clean a>colleague
+0.20 a>csv a>detector a>device a>first a>fixed a>flag a>forgotten a>fraction a>fresh a>friend's a>fused a>gpu a>guy
+0.20 a>hard a>helper a>hiccup a>hitch a>hundred a>laptop a>mac a>memory a>merge a>mig a>minimal a>minute a>notebook
+0.20 a>numpy a>placa a>plain a>print a>private a>random a>red a>replay a>role a>separate a>shared a>similar a>single
+0.20 a>small a>steady a>student a>t4 a>table a>text a>threadripper a>time a>total a>traceback a>typo a>u a>unet
+0.20 a>user a>v100 a>vit a>while a>wild a>workaround a>workspace a>wrong ab aborted about>0 about>1 about>11 about>13
+0.20 about>14 about>200 about>30 about>5 about>9 above>allocated absurd accelerate's
+0.20 accelerate's>find_executable_batch_size accelerator>device access access>to accumulate accumulate>history
+0.20 accumulation accumulation>of accuracy>was acknowledged across>the activations>and active>attn_implementation
+0.20 activity adam's>state adam>buffers adam>has adam>moments adam>no adamw adamw>8 adamw>to adapters>it add>that
+0.20 added>it added>to admin>says advertised advice after>25 after>6 after>90 after>about after>all after>and
+0.20 after>backward after>detaching after>every after>from_pretrained after>it after>its after>roughly after>update
+0.20 afterwards afterwards>and again>not again>same against>0 ago agora air alert alerts algorithm>with
+0.20 algorithms>that alguien alive>that's alive>through alive>till all>24 all>33 all>48 all>along all>for all>inputs
+0.20 all>nodes all>normal all>other all>p all>params all>ranks all>removing all>six all>tensors all>tests all>that
+0.20 all>unoccupied alloc_tensor_range alloc_tensor_range>failed allocate allocate>20 allocate>512 allocate>7
+0.20 allocate>compute allocate>cuda0 allocate>memory allocated>and allocated>are allocated>before allocated>in
+0.20 allocates>the allocating allocation allocation>of allocation>on allocator allow_growth allow_growth>true
+0.20 allowed>on alone>does alone>exceed alone>might already>and already>low already>under also>fails also>occurs
+0.20 also>with altogether always always>had always>passes always>ran always>the am am>i amd among among>four amount
+0.20 ampere ampere>and an>algorithm an>assert an>eighth an>empty an>exception an>hour an>iteration an>n an>nvidia
+0.20 an>off an>old an>older an>oom and and>0 and>214 and>3 and>32 and>512 and>64 and>allocated and>are and>asked
+0.20 and>became and>before and>both and>come and>cublas and>cuda_visible_devices and>did and>even and>five and>for
+0.20 and>found and>gc and>gnome and>had and>holds and>i and>i'm and>if and>in and>is and>jax and>labels and>let
+0.20 and>lives and>max_num_seqs and>memory_allocated and>moves and>neither and>num_ctx and>off and>ollama and>on
+0.20 and>open and>outputs and>paste and>peak and>per and>pin_memory and>prefetch_factor and>prod and>rented
+0.20 and>report and>reserved and>restarted and>retries and>run and>scoring and>see and>shared and>skips and>started
+0.20 and>stays and>there's and>they're and>three and>time and>type and>var and>w and>waits and>was and>we've and>what
+0.20 and>windows and>works and>writes and>xla_python_client_allocator and>yet annotator another>and another>gpu
+0.20 another>process another>user answer>i answer>in answer>says any>chance any>of any>update anybody anyone>else
+0.20 anything anything>else anywhere anywhere>in apart>from apex>o2 aphrodite>with api app>every appear appears
+0.20 append>net append>out append>the appendix applied>liger apply applying applying>attention approx approx>1216
+0.20 april arc arc>a770 arch are>24 are>64 are>around are>both are>capped are>captured are>cut are>green are>left
+0.20 are>not are>one are>padded are>within aren't aren't>the arithmetic around>1 around>the around>two array>job
+0.20 array>of arrives arrow>resident as>advertised as>always as>before as>designed as>every as>it's as>its as>last
+0.20 as>on as>safetensors as>seen as>shown as>suggested as>their asked>chatgpt asks>for asserts asserts>that at>1
+0.20 at>128 at>1344 at>14 at>1440 at>15 at>2 at>224 at>24 at>62 at>71 at>9 at>900 at>91 at>a at>any at>c10 at>frame
+0.20 at>image at>it at>its at>least at>line at>past_key_values at>startup at>the at>vae at>work at>é aten atom
+0.20 attached>is attached>the attempt attempting attempting>to attention>2 attention>and attention>costs
+0.20 attention>matrix attention>optimization attention_mode attn>2 attn_implementation>flash_attention_2 auch aucun
+0.20 aucun>effet aus author's authors>trained auto auto>placed auto_find_batch_size auto_find_batch_size>true
+0.20 auto_scale_batch_size autobatch autocast autograd>graph autograd>is autograd>it autograd>record automatically
+0.20 autotuner available>so averaged away>from axolotl axolotl>yaml b>16 b>active b>and b>chat b>i b>instruct b>j b>n
+0.20 b>onto b>q4_k_m b>that's b>variant back>and back>from back>when backbone>and backbone>x backend>clear_session
+0.20 backend>is backend>same backends backends>cuda backward>pass balanced balancer bar bare>metal batch>128 batch>16
+0.20 batch>8 batch>after batch>and batch>auto batch>has batch>i batch>is batch>norm batch>prefill batch>sizes
+0.20 batch>the batch>total batched>tokens batches>of be>a be>certain be>created be>it be>over be>several be>sure
+0.20 be>swapped be>that be>used because>it because>of because>the because>we been been>allocated been>called been>in
+0.20 been>up before>and before>being before>import before>launch before>optimizer before>start before>starting
+0.20 before>step before>the before>to before>trying beforehand begin>this beginner behave behave>alike behaviour
+0.20 behind>nginx believed below>2 benchmark>is benchmark>of benchmark>off benchmark>script benchmark>was benchmarks
+0.20 bert bert>classifier bet better better>than between>0 between>each between>runs between>them bf16>and bf16>is
+0.20 bfloat16 big>but big>deal bigger>gpu bigger>instance bioinformatics bird bisect bit>adam bit>later
+0.20 bitsandbytes>and bitsandbytes>was bitten black blame blamed blender>render block>after block>and block>as
+0.20 blocking blocks>and blocks>for blocks>of blog>post bnb>optim body>p boot>with both both>cards both>die both>fail
+0.20 both>have both>in both>jobs both>k both>of both>the both>work bother bother>about box>is box>of box>the bpe
+0.20 bpe>units bptt bptt>window branch branch>only branch>the break>up breakpoint breakpoint>in broadcasting>n
+0.20 browser bs>48 btw bucketing>sampler buffer>failed buffer>lives buffer>of buffer>size buffer>stores buffers>come
+0.20 buffers>with build>fails builder builder>max_workspace_size built>with bump bus>id business but>i but>it but>me
+0.20 but>not but>that's but>there but>there's but>torch but>unused but>we but>with buy buying by>1000 by>256 by>30
+0.20 by>500 by>64 by>adafactor by>any by>batch by>disable by>line by>max_memory_allocated by>moving by>n by>our
+0.20 by>pytorch by>recording by>three bytes>for bytes>free bytes>of c++ c++>engine c10 c10>cuda c>power cache>blocks
+0.20 cache>lives cache>on cache_8bit cache_max_entry_count cached>blocks cached>memory caching>allocator calculates
+0.20 call call>cuda call>last call>zero_grad called called>after called>at called>del called>from called>with
+0.20 calling>empty_cache calls>backward calls>into calls>torch came>back can't>explain can't>say can't>see
+0.20 can't>share can't>tell can't>test can>anyone can>i can>keep can>live can>read can>take can>you cannot>allocate
+0.20 cap>and capacity>of capped>at capture>cuda captured captured>in captures capturing>cuda capturing>finished
+0.20 card>1 card>3 card>4 card>after card>also card>before card>but card>for card>gets card>last card>mentions
+0.20 card>nvidia card>only card>runs card>that card>the card>then card>this card>was card>we card>when card>with
+0.20 cards>the cards>with care>of careful case>that's case>the caught cause cell>14 cell>2 cell>twice cells centre
+0.20 certain>and certain>it's cfonseca ch change>a change>anything change>it change>the changes characters charm
+0.20 chart chat>pid chatbot>for chatgpt check>if check>nvidia check>the checked>all checked>the checkpoint>after
+0.20 checkpoint>and checkpoint>before checkpoint>gets checkpoint>to checkpointing>is checkpointing>with checks chez
+0.20 child>process choose>the chunks chunks>6 cifar cite cl cl>0 cl>09 classes classification clear clear>the
+0.20 climbs>to clipping clocks cloned close closed>when closing closing>as closing>for closure>keeps clue clue>what
+0.20 cluster coco code>1 code>above code>base code>by code>trains coded coded>cuda coffee coincidence colab>with
+0.20 colleague>of colleague>with collect>between colours columns columns>for com>gpu combinations come come>back
+0.20 comes>after comes>to comfyui>portable command>is commands comment commented>3 commits common_init_from_params
+0.20 common_init_from_params>failed communicator community comparable compare>the compilation_config compile>and
+0.20 compile>mode completely completeness compute>buffer compute>buffers compute_loss computed computed>in
+0.20 computed>with con>la concurrency>1 condition config>1 config>builds config>pbtxt config>set_visible_devices
+0.20 config>triton configuration confirm confuses confuses>me connection consider>passing console constant contain
+0.20 container container>the context context>fits context>is context>length context>to context>with contiguous>block
+0.20 control conv2d conv>layers convert>the converted converted>the convinced convinced>that convolutions convs cool
+0.20 cooling cooling>is copied>in copy>from copy>of core coreset correct>in cosine costs costs>32 costs>o could>cudnn
+0.20 could>imagine could>it could>the couldn't couldn't>enqueue couldn't>fit couldn't>get count count>is counters
+0.20 counts>in couple>of covered cpp>c cpu>0 cpu>after cpu>already cpu>i cpu>mmap cpu>offload cpu>only cpu>so
+0.20 cpu>tensors cpu>to cpu>was cpus cpus>per crash>as crash>the crashed>again crashing create create>model
+0.20 create_graph>false created>container created>pod creating creating>buffer criterion crop>to cross>validation
+0.20 crossed csrc ct>scans ctc ctc>head ctrl+c ctx>cpu cu cublas>handles cublas_status_not_initialized
+0.20 cublas_workspace_config>4096 cuda cuda0>buffer cuda>10 cuda>11 cuda>3 cuda>9 cuda>cu cuda>cuda_dnn
+0.20 cuda>current_device cuda>devices cuda>jl cuda>keep cuda>memory cuda>memory_summary cuda>oom cuda>provider
+0.20 cuda>reclaim cuda>runtime cuda>set_allocator cuda>set_device cuda>set_per_process_memory_fraction
+0.20 cuda_device_order cuda_device_order>pci_bus_id cuda_dnn cuda_dnn>cc cuda_graph_max_bs cuda_graph_max_bs>16
+0.20 cuda_launch_blocking cuda_launch_blocking>1 cuda_malloc_async>is cuda_mps_pinned_device_mem_limit>is
+0.20 cuda_visible_devices cuda_visible_devices>1 cuda_visible_devices>in cuda_visible_devices>is cudadevice
+0.20 cudadevice>id cudagraph_capture_sizes>1 cudamalloc>failed cudnn>be cudnn>may cudnn>workspace
+0.20 cudnn_conv_algo_search cudnn_conv_use_max_workspace>1 cupy's>mempool cupy's>set_limit cupy>cuda cure>it curious
+0.20 current_device curve curve>is customer cut>off cv2>cuda cycles>optix d>b dark data data>comes data>i data>in
+0.20 data>parallel data>pipeline data>same data>with data>works dataloader dataloader>workers dataset dataset>is
+0.20 day>it day>one days>now ddp>on ddp>processes ddr4 ddu ddu>in de>novo de>ram deadline deal debugging>consider
+0.20 decay declared decoding decorated decorated>with decorates>predict decrease>max dedes dedes>author deep>learning
+0.20 default default>and default>cuda default>doesn't default>of default>since default>value default>workflow
+0.20 default>yaml defined defined>in defragment degrees del>e del>on del>outputs del>state delay deleted>it
+0.20 deleted>the dell demand den department deployed deprecated described described>in describes designed desired>gpu
+0.20 desktop>has desktop>on detach>and detach>everywhere detached>before detached>between detaches details
+0.20 detected>for dev>and dev>box device>0 device>memory device>now device>nvidia device>ordinal
+0.20 device>pool_memory_resource device>right device_count device_map device_map>put device_memory_padding
+0.20 devices>lists devices>to dgx diarize dict>is dict>straight dictionary>cache did>nothing did>that didn't
+0.20 didn't>change didn't>do didn't>matter didn't>touch dies>after dies>later dies>within dies>without differ
+0.20 difference>at different>project differs diffusers dim>32 dim>64 directly>after disable>upper disabled disables
+0.20 disables>gradients discord>had discriminator discussion discussions distinct distinct>input div>class dmesg
+0.20 dmesg>has do do>call do>i do>in docker>image dockerfile docs>recommend docs>torch document document>the
+0.20 documentation documentation>for documented does>a does>del does>the does>this does>what doesn't>apply
+0.20 doesn't>care doesn't>change doesn't>enter doesn't>help doesn't>see doesn't>use doing>it don't>bother don't>know
+0.20 don't>show done>long done>memory double>checked double>quant doubt>it down down>nicely down>that downgraded>to
+0.20 download download>the dp0 drained draws drill drill>14 drive driver>was drives>my driving dropout>0 drops>to ds
+0.20 ds_report dtype due due>to dumped duplicate duplicate>of during during>capturing during>eval
+0.20 during>preprocessing during>that e>3 e>4 e>engine e>from e>g e>mail e>with_traceback each>2 each>alone
+0.20 each>attempt each>batch each>device each>distinct each>epoch each>fold each>gpu each>holds each>host each>in
+0.20 each>loss each>model each>one's each>prompt each>rank each>that each>the each>trial earlier earlier>notebook
+0.20 earlier>one earlier>ones earlier>post eat ecc echo echo>shows edit>the effect>at effect>for effet eight>cards
+0.20 eight>i eight>ranks ein einops either elastic>cache else>i else>on else>was ema>state embed embeddings>for
+0.20 emptied>it empty>before empty>n empty>set empty_cache>after empty_cache>each enable_attention_slicing
+0.20 enable_attention_slicing>made enable_attention_slicing>was enable_cuda_graph enabled enabled>on enabled>with
+0.20 encoder>frozen encoders encountered end>of ends>in ends>with enforce_eager>true engine>args engine>is engine>ok
+0.20 engine>to enginecore enginecore_dp0 enginecore_dp0>pid english enhance enough>for enough>gpu enough>vram
+0.20 enqueue>kernel enter enti enti>è entire>card entirely entries entropy>installed entropy>is environment>variable
+0.20 epoch>2 epoch>9 epoch>about epoch>always epoch>and epoch>goes epoch>is epoch>it's epyc equally equals equals>the
+0.20 errno error>2 error>cublas_status_alloc_failed error>doesn't error>loading error>not error>remains error>the
+0.20 errors>out es>nicht espnet est estimated estou etl eval>batch eval>does eval>doesn't eval>halve eval>is
+0.20 eval>keeps eval>loop eval>set eval_accumulation_steps evaluating evaluation>collects evaluation>script
+0.20 evaluation>with even even>after every>10 every>1000 every>500 every>fold every>stale every>ten every>trial
+0.20 everybody>knows everything>else everything>no everything>still everything>to everything>works everywhere
+0.20 everywhere>still exact exact>same exactly exactly>as exactly>it exactly>the example>from example>org exceed
+0.20 exceed>the exceeded except>around except>block except>branch except>for exception>capture exception>object
+0.20 exclusively executable executed executed>in executing executing>the execution_engine
+0.20 execution_engine>run_backward executor exist exists exiting exllamav2 exp_avg expandable>segments expect>the
+0.20 expected expensive expensive>we experience explain>it explaining export exported>before extra>contexts extreme f
+0.20 f>cpu f>the fail>with failed failed>0 failed>with failing>script failing>with fails>although fails>and fails>rtx
+0.20 fails>somewhere fails>the fairseq fairseq>catches fake>batch falla falls>on false>for false>was fancy far>so
+0.20 fastapi>app faster faster>than faster>whisper feature>request features>are feb fedora feel>free feeling few
+0.20 few>kb fft>algorithm figure figured figured>the file file>opt file>so file>srv file>too fills>my filtered
+0.20 find>out find>the find_executable_batch_size fine>20 fine>i fine>in fine>the fine>tune fine>tuning fine>under
+0.20 finetuning fingers fingers>crossed finish>the finishes>in fires firmware first>attempt first>call first>cell
+0.20 first>experiment first>has first>idea first>is first>line first>loads first>model first>of first>picture
+0.20 first>post first>prompt first>request first>theory fits>into fits>with five>minutes five>seeds fix>anything
+0.20 fixed>a fixed>in fixed>lengths fixed>shapes fixed>size fixing flag>no flag>the flags_allocator_strategy
+0.20 flash>backend flash_attention_2 flashattention flat>line flat>over flattened flickers flickers>for float>loss
+0.20 float>on floats fold>4 folder folds>in follower following>exception follows for>2 for>200 for>50 for>an
+0.20 for>another for>any for>as for>completeness for>context for>cuda for>explaining for>having for>him for>hours
+0.20 for>how for>img for>is for>it for>kv for>launch for>long for>me for>months for>most for>next for>now for>over
+0.20 for>pictures for>prediction for>sdxl for>simplicity for>single for>students for>such for>tactic for>ten
+0.20 for>their for>this for>three for>two for>us for>val for>weeks for>what for>your forced forgotten forked form
+0.20 format formatting former>model forum>had forward>backward forward>before forward>of forward>without forwarded
+0.20 found>1 found>an four>for four>gunicorn four>of fp16>and fp16>weights fp8>weights fpn fraction>from fraction>is
+0.20 fraction>static fragmentation frame>112 frames>either frames>from frames>of frames>then frameworks free>and
+0.20 free>h free>have free>so free>to free>which free_all_blocks>prior freed>with frees>its freezing>the fresh
+0.20 fresh>subprocesses freshly friend's friend>had from>16 from>2022 from>32 from>35 from>4 from>42 from>50 from>7
+0.20 from>70 from>8 from>bitsandbytes from>day from>disk from>fold from>line from>march from>nvidia from>one from>our
+0.20 from>pip from>python from>scratch from>someone from>stage from>there from>time from>your from_pretrained>in
+0.20 front front>of frozen>vae fsdp>full full>40 full>fine full>log full>logits full>shard full>the full>while
+0.20 fullres function>is functional functional>scaled_dot_product_attention funny funny>story fused fused>true fusion
+0.20 g5 g5>2 g>80 g>cuda g>during g>of gain gained gallocr gamma gamma>2 gateway gb>100 gb>11 gb>above gb>again
+0.20 gb>are gb>available gb>compute gb>ddr4 gb>e gb>even gb>for gb>instances gb>is gb>jetpack gb>loaded gb>once gb>or
+0.20 gb>over gb>overall gb>pool gb>python gb>quadro gb>reserved gb>same gb>slices gb>so gb>stays gb>swap
+0.20 gb>throughout gb>torch gb>tried gb>was gb>win gb>would gb>xformers gemma>2 gemma>folks generate>makes generates
+0.20 generation>inference get get>captured get>it get>on get>rid get>stored get>the get_device_properties>0
+0.20 gets>built gets>half getting getting>it gfx ggml>cuda ggml_cuda_init ggml_cuda_init>found ggml_gallocr_reserve_n
+0.20 ggml_gallocr_reserve_n>failed ghcr ghcr>io gi giant>picture gib>allocated gib>already gib>and gib>is gib>memory
+0.20 gib>of gib>out gib>then gib>when gist give>me give>the giving giving>up global>attention globally globals>in
+0.20 gnome gnome>shell go>away go>figure goes>out goes>wrong gone>in good>and good>point google got>an got>no
+0.20 got>picked got>released got>that got>the gpt gpu>0 gpu>1 gpu>4 gpu>6 gpu>a100 gpu>blocks gpu>but gpu>can't
+0.20 gpu>gtx gpu>here gpu>isn't gpu>memory gpu>model gpu>models gpu>one gpu>operator gpu>or gpu>part gpu>pme gpu>poor
+0.20 gpu>same gpu>since gpu>utilisation gpu>was gpu_mem_limit gpu_mem_limit>for gpu_mem_limit>in
+0.20 gpu_memory_utilization>0 gpu_memory_utilization>to gpulayers gpus>4 gpus>of gpus>with gpustat>output gqa>with
+0.20 gracias gradient>accumulation gradient>norm gradient>penalty gradient_checkpointing gradient_checkpointing>true
+0.20 gradient_checkpointing_enable>is gradients>on grads>are graph graph>alive graph>attached graph>before
+0.20 graph>begin graph>by graph>has graph>is graph>lives graph>memory graph>trees graphs>and graphs>get grep
+0.20 grep>python grepped grow grows>on growth>on gtremblay gtx>1050 gtx>1660 guess>i guess>would guessing gui
+0.20 gunicorn>workers guy>on guy>with h100 h100s h2 h20>96 h>and h>tuple habe habe>ich habit had>16 had>6 had>a
+0.20 had>all had>create_graph had>gone had>hoped had>no had>read had>that had>their had>time had>torch half>a
+0.20 halve>the halving>loop hanako hand handle>remove handler>does handler>was handling hands hangs happens>at
+0.20 happens>on hard>coded harmless has has>120 has>2 has>32 has>46 has>512 has>6 has>doubled has>ever has>four
+0.20 has>had has>no has>not has>quit has>removed has>terminated have have>1 have>4 have>no have>sworn have>that
+0.20 have>the have>torch have>tried haven't>got haven't>had haven't>looked hay hbm he>doesn't he>had he>says head>dim
+0.20 head>is head>over heads>128 heads>the health hear height helm>chart help>either help>neither help>with helpful
+0.20 hence>no hence>one here's here's>the here>i here>it here>it's here>not here>which heron heuristic>and hf hi>all
+0.20 hiccup hidden>768 hidden>state hiperroroutofmemory his>card his>with history>across history>append hitch
+0.20 hjalmar>commented hjort ho hogging hola holding>a holding>the honest honestly hooks hope hoped hoping hoping>for
+0.20 hopper host host>as host>memory host>ram hours>per hours>with how>did how>it how>large how>long how>much however
+0.20 however>the hpp hpp>196 https https>example huge>workspace huggingface huggingface>text hyperparameter>search
+0.20 hypothesis i'd i'd>expect i'd>have i'd>need i'll>test i'm>going i'm>on i'm>only i'm>puzzled i'm>running
+0.20 i'm>using i've>got i've>inherited i've>put i5 i5>12400 i>also i>am i>believe i>believed i>blamed i>called
+0.20 i>checked i>cleared i>copied i>could i>couldn't i>d i>del i>deleted i>don't i>double i>even i>first i>followed
+0.20 i>haven't i>j i>kept i>logged i>looked i>measured i>need i>noticed i>pointed i>put i>remember i>run i>said
+0.20 i>searched i>start i>stopped i>suspected i>tensorflow i>then i>think i>took i>trained i>turned i>use i>used
+0.20 i>will i>wondered i>would ich id>0 idea>why identical identical>card identically idles idles>at if>it's if>not
+0.20 if>reserved if>so if>somebody if>that if>your igual il illegal illegal>memory image>is image>on image>same
+0.20 image>size images>after images>and imagine img>in imgsz>640 import>so import>tensorflow important improvement
+0.20 ims_per_batch>16 in>0 in>1 in>12 in>2 in>6 in>all in>and in>any in>backward in>between in>bf16 in>bfloat16
+0.20 in>blocks in>code in>cupy's in>dev in>dmesg in>evaluate in>every in>file in>fp32 in>fresh in>front in>generate
+0.20 in>h in>half in>hbm in>his in>inference in>its in>main in>march in>mind in>nightly in>numpy in>nvtop in>on
+0.20 in>other in>our in>parallel in>safe in>script in>some in>spring in>ten in>torch's in>train in>trainer
+0.20 in>transformers in>turn in>use in>validation in>wsl include>rmm include_local_variables>false includes
+0.20 includes>the including increased increases indeed index>on indices inference inference>1 inference>mode
+0.20 inference>server inference>takes inference_mode inference_mode>and inference_mode>decorates influence>on
+0.20 info>max info>worker information infra ing initialises initialized initializing initializing>the initially
+0.20 initially>i input>1 input>output inputs>and inputs>are inside>a inside>the install installed installed>and
+0.20 installer instruct int64 interest interesting>that internal internal>frames internally into>16 into>one
+0.20 investigated io io>huggingface ip ipc ipc>host is>1 is>151 is>16 is>200 is>2048 is>23 is>256 is>4 is>4096 is>512
+0.20 is>64 is>75 is>active is>already is>an is>below is>coming is>completely is>computed is>constant is>correct
+0.20 is>cut is>documented is>dropped is>ever is>full is>gone is>harmless is>hit is>how is>identical is>index
+0.20 is>installed is>it is>just is>launched is>left is>less is>listed is>loaded is>memory is>negligible is>none
+0.20 is>only is>opened is>out is>preallocated is>ready is>rebound is>right is>solved is>started is>there is>this
+0.20 is>tiny is>to is>unset is>updated is>used is>well is>with is>wrapped is>your is>zero is_available>returns
+0.20 isn't>a isn't>even isn't>fused isn't>installed isn't>it isn't>shared isn't>used issues it's>2 it's>at it's>bare
+0.20 it's>constant it's>dead it's>empty it's>ok it's>open it's>unrelated it's>worth it's>written it>20 it>3 it>after
+0.20 it>afterwards it>also it>and it>answers it>asks it>be it>because it>behaves it>breaks it>can't it>changed
+0.20 it>changes it>climbs it>comes it>crashed it>didn't it>died it>doesn't it>errors it>every it>for it>from it>goes
+0.20 it>got it>initialises it>last it>makes it>matters it>might it>moved it>need it>needs it>next it>now it>off
+0.20 it>only it>open it>passes it>prints it>put it>puts it>really it>seems it>should it>simply it>slows it>stopped
+0.20 it>surfaces it>takes it>than it>that it>the it>this it>usually it>worked item>everywhere item>i item>is items
+0.20 items>is iteration>until iters its>blocks its>cached its>default its>history its>internal its>scratch its>slice
+0.20 its>whole itself>after itself>and itself>needs iulia j>d j>á jan jana jana>10 january java>lang jax>0 jax>errors
+0.20 jax>has jax>in jax>is jaxlib jaxlib>0 je>l'ai jetpack jetpack>6 jetson>nano jetson>orin jl jl>5 job
+0.20 job>localhost job>restarted job>to joblib joblib>with jpeg jul jul>1 julia julia>cuda just>one just>torch
+0.20 just>works k>and k>commented k>context k>images k>of k>particles k>prompts k>ring k>self k>steps k>tokens
+0.20 k>vocab kaggle kaggle>p100 kann kann>man keep>frames keep>only keep>their keeping keeps>dying keeps>gradients
+0.20 keeps>only kept>in kept>with keras>backend keras>example keras>users kernel>and kernel>first kernel>was
+0.20 key>value khz killed>all killed>every killed>everything killer>line kind>in kit know>the know>what knows
+0.20 koboldcpp>1 kohya>gui kubernetes>1 kv>heads kv>self kv_cache_config kv_cache_free_gpu_mem_fraction
+0.20 kv_cache_free_gpu_mem_fraction>in l'ai l'ai>v l40s l>i l>is la>2 la>carte la>machine la>primera lab>note
+0.20 label>fusion landing landing>on lang>outofmemoryerror language>model laptop laptop>chose laptop>with large>try
+0.20 larger>than last>commit last>frame last>good last>position last_traceback>and lasts late late>answer late>edit
+0.20 later>in later>with latest laufen launch>line launched>with launcher>asserts layers>and layers>in
+0.20 layers>offloaded lbianchi lead lead>to learning>rate learning>tutorial least least>not least>one least>the
+0.20 leave>it leaves>0 leaves>no leaves>too leaving lecture left>in len>32768 len>512 length>512 length>and
+0.20 length>audio lengths>in less>than let's level>error lib lib>python3 libcudnn liger>kernel liger>kernels lighter
+0.20 lightning's lightning's>trainer lightning>and like like>in like>it like>this like>to limit>at limit>set
+0.20 limit>the limits line line>after line>by line>from line>i line>in line>it line>it's line>loss line>out line>says
+0.20 linear>cross linear>layer lines>in linux list>but list>holds list>is list>of list>we listen listen>api
+0.20 little>for live>in live>with lives living living>in llama3 llama3>8 llama>2 llama>3 llama>runner
+0.20 llama_init_from_model>failed llama_new_context_with_model llm>info llm>warning llm_load_tensors>offloaded
+0.20 llm_load_tensors>offloading lm_head>output lmdb load load>3 load>balancer load>for load>in load>model load>path
+0.20 load>restores load>to load>weights load>with load_from_checkpoint load_state_dict>state load_tensors>offloaded
+0.20 load_tensors>offloading load_weights loader loading>with loads>answers loads>with local_rank>first localhost
+0.20 localhost>replica locals>alive location log>attached log>is log>memory log>of log>shows logged>it logger
+0.20 logging>the logits logits>1 logits>tensor logs>of long>ago long>context longer longer>to longest>sample
+0.20 longformer>window look>at look>like looking looking>at looks>good lora>adapters lora>base lora>r loss loss>0
+0.20 loss>backward loss>goes loss>into loss>kept loss>looks loss>makes loss>tensor loss>that loss>unchain_backward
+0.20 losses>without lot>of loud love low>on low>priority lower>it lower>resolution lower>than lower>the
+0.20 lowered>gpu_memory_utilization lowered>to lowering>gpu_memory_utilization lowering>max lstm>on lua m2 m40 m40>24
+0.20 m>encoder m>items m>params m>row mac mac>mini mac>studio machine machine>a machine>fails machine>where machines
+0.20 macos made>sure magic mail mail>from mailing mailing>list mails main main>and main>loop make make>a make>it
+0.20 make>up make_graphed_callables>is makes>one makes>the man man>nur managed management manager>is many>resources
+0.20 mapped mapped>to mar march>the maren marking marking>as mask>and mask>for master>of matches matches>the
+0.20 matching>on mate maths matrix>as matter matter>for max>approx max>batch max>seq max_depth max_logprobs
+0.20 max_model_len>is max_model_len>when max_seq_len_to_capture max_split_size_mb>made max_split_size_mb>to
+0.20 maximum>pool maximum>variable may>be may>not maybe>another mb>as mb>fine mb>i mb>of mb>on mb>outside mb>total
+0.20 mb>which mb>with mb>yet mdrun me>an me>guessing me>on me>so me>too mean>and meant>to meantime measure
+0.20 measured>by median medium>on medvram medvram>xformers meeting mem memmap>on memory>2 memory>access
+0.20 memory>although memory>as memory>at memory>can't memory>cannot memory>drops memory>error memory>graph
+0.20 memory>handling memory>increases memory>management memory>mapped memory>pool memory>pools memory>sits
+0.20 memory>than memory>this memory>times memory>to memory>tried memory>try memory>use memory>used memory>while
+0.20 memory_allocated>is memory_summary memory_viz memory_viz>picture mempool>set_limit memtest mention merely mesh
+0.20 message>on meta metal meter method metrics mib>as mib>is mib>of mib>on mib>together micro>batch mig>on milestone
+0.20 milestone>2 million>parameters million>rows million>steps mind>the mine>are mine>had mine>is mini>pc minimal
+0.20 minimum minute minutes>avail mix mix>up mixed>precision mixup ml mlund mmq mobile mode>as model>but model>dtype
+0.20 model>fits model>from model>has model>id model>in model>itself model>kept model>large model>loads model>weights
+0.20 model>works model_runner model_runner>py modelo>de models models>heron models>the modifier's moments>on
+0.20 momentum>0 momentum>buffers mon monday monitoring month>i more>gpus more>information more>swap more>to
+0.20 morning>and most most>recent mostly move>to moved>it moved>on moved>the moved>with moves>it moves>predictions
+0.20 moving>the moving>to mp>pool mpi>processes mps mr mr>device ms>per much much>of much>vram multiplication>and
+0.20 muted my>16 my>2 my>bashrc my>case my>dataset my>desktop my>earlier my>evaluate my>fork my>gpu my>graph my>guess
+0.20 my>home my>labmate's my>list my>machine my>notes my>problem my>run my>setup my>supervisor my>suspicion my>system
+0.20 my>theory my>training my>weekend n'y n>512 n>attention n>matrix n>memory n_ctx>4096 nada naive>form name>is
+0.20 names namespace nano native nb nb>gpu nccl nccl>warn nccl_max_nchannels>2 need>2 need>7 needs>16 needs>more
+0.20 negligible net>at net>has net>v2 net>x network>dim network>has network>is network>itself never>a never>found
+0.20 never>got never>run never>touch never>used new>graph new>one newest news next>month next>release next>week nf4
+0.20 nf4>double nginx ngl>0 nice nicely nicely>until night>and nightly nn>functional nn>modules no>3 no>accelerate
+0.20 no>autograd no>avail no>available no>clue no>cupy no>desktop no>different no>earlier no>error no>extra no>giant
+0.20 no>gpu no>graph no>growth no>hooks no>idea no>improvement no>it's no>jax no>leftover no>less no>mask no>mig
+0.20 no>momentum no>odds no>one no>pattern no>pinned no>reason no>that no>time no>try no>user no>we no>windows no>xid
+0.20 no_grad>and no_grad>around no_grad>code no_grad>feats no_grad>with node>at node>was node>with nodes nonetheless
+0.20 nor>did norm normal>created normal>scalingreplicaset normal>started not>enough not>fix not>for not>help not>in
+0.20 not>initialized not>it not>keep not>on not>reduce not>related not>reproducible not>specified not>stale not>start
+0.20 not>sure not>switch not>turn note note>that notebook notebook's>stored notebook>3 notebook>on notebook>open
+0.20 notebook>tab notebooks nothing>but nothing>changed nothing>fancy nothing>fits nothing>gained nothing>that
+0.20 noticed nous now>both now>give now>i now>since now>with nowhere>in np>empty num>batched num>shard num_beams
+0.20 num_beams>1 num_beams>16 num_classes num_classes>21 num_ctx num_ctx>4096 num_ctx>in num_workers num_workers>0
+0.20 numa number number>of numel numel>for numpy>memmap numpy>with nur>raten nvidia>com nvidia>rtx nvlink nvtop
+0.20 o0>fails o2 o>fa o>n object>has object>is observation observed obvious obviously occur occurs occurs>with oct
+0.20 odds of>12 of>125 of>14 of>2048 of>25 of>256 of>26 of>5 of>50 of>8 of>838860800 of>blocks of>crashing of>each
+0.20 of>feature of>five of>free of>gpu of>half of>in of>interest of>last of>layers of>llama of>megabytes of>nccl
+0.20 of>no_grad of>our of>ours of>past of>policy of>scope of>small of>streams of>the of>this of>those of>thumb of>to
+0.20 of>workspace of>you off>autograd off>cudnn off>for off>from off>the official offload_folder offload_param
+0.20 offloaded ok>and ok>it ok>on ok>second ok>so ok>thanks ok>up old>checkpoint old>forum old>model old>pipeline
+0.20 older>ones ollama_num_parallel>1 omp omp_num_threads on on>12 on>2 on>20 on>30 on>500 on>8 on>an on>arch
+0.20 on>batch on>both on>cards on>demand on>dev on>discord on>disk on>every on>fedora on>follower on>his on>hopper
+0.20 on>in on>its on>job on>linux on>loading on>main on>memory on>mine on>monday on>private on>reddit on>requested
+0.20 on>sep on>stackoverflow on>staging on>startup on>step on>this on>tuesday on>two on>vacation on>when on>whole
+0.20 on>windows once>had once>in once>per once>this once>upon one>2080 one>at one>both one>copy one>else one>epoch
+0.20 one>from one>gets one>goes one>gpu one>in one>model one>more one>on one>passes one>per one>rtx one>should
+0.20 one>that one>that's one>the one>thread one>to one>token one>too one>very one>without ones>is only>4 only>as
+0.20 only>at only>card only>decode only>ever only>my only>one only>see only>so only>this only>torch only>used
+0.20 only>where only>with onnx>file onnx>opset oom>in oom>on oom>when op>can open open>a open>for open>on opened
+0.20 opened>by opens>its operation operator operator>23 opsahl opsahl>cluster opset optax optax>adamw
+0.20 optim>paged_adamw_32bit optimization optimizer>states optimizer>we options optuna>with or>does or>eager or>from
+0.20 or>in or>restart or>resume or>the or>use or>without orbax>restores ordinal>0 org original orin ort>cuda oserror
+0.20 oserror>errno other>cuda other>engine other>gpu other>machine other>numbers other>processes other>python
+0.20 other>side other>thread other>users other>words ou ought ought>to our>admin our>code our>data our>dataloader
+0.20 our>env our>except our>fork our>handler our>launch our>loop our>pipeline our>prompts our>setup our>sglang
+0.20 our>tree ours>has ours>is out>and out>what outofmemoryerror outofresources output>at output>in output>layer
+0.20 output>of over>5 over>reserving over>to overall overhead>is overnight own>context own>device own>gpu own>log
+0.20 own>memory own>photos own>script own>subprocess p100 p100>it p>data p>numel pack package packages>torch packed
+0.20 padding>to page pagedattention panic paper parallelism param>group parameters>are parameters>gives parameters>in
+0.20 parameters>so parameters>the params>0 params>batch part>works partitions>the parts pass>map_location passed>0
+0.20 passes>and passes>at passes>it passes>with passes>without passthrough past_key_values paste>it paste>the
+0.20 patch>size patched path path>is paths pbtxt pc>with pci pci_bus_id pci_bus_id>set pcie peak>during peak>in
+0.20 peak>of peak>usage peaks penalty per>day per>image per>parameter per>rank per>stream per>task
+0.20 per_device_train_batch_size>16 percent percent>of perfectly performance petra phase photographs physically
+0.20 pictures>are pid pid>4401 piece>the pieces>left piling ping pinned>memory pipe>and pipeline pixels>and
+0.20 place>already place>with plain>bert plain>sgd plan plan>to platform>gives platform>team please>ignore
+0.20 please>show please>use plugged plus>two pme>gpu pod pod>has pod>notebook pod>ranker pod>spec pod>tagger
+0.20 pod>train point point>0 point>from points>to pool>as pool>size pool>solo pool>the pool>to pool>which pool>with
+0.20 pool_memory_resource pool_memory_resource>hpp pools>don't pools>e pools>for por>si portable positions>the
+0.20 possible possible>that possibly>the post>i posting pp pr>is practically preallocate>false preallocated>temp
+0.20 preallocates>75 precisely>the precisely>what precision>for precision>or predict>function predict>so
+0.20 predictions>are predictions>to preds>append prefetch>2 prefetch_factor prefetch_factor>2 prefill>tokens
+0.20 preprocess_logits_for_metrics>takes present preset primera print>loss print>model print>the printed printed>and
+0.20 printed>every printed>in printed>it printed>them prints prior prior>to priority private>memory private>pool
+0.20 priya's probably problem probs>of proceso process>only process>per process>was processes>and processus prod
+0.20 product>is profile>in profile>run profiling>takes program>closes program>shows progress progress>bar promises
+0.20 prompt>executed properly proposed proposes provato provider>options pruning ps ps>shows psu pure put>it puts>it
+0.20 puzzled python>3 python>on python>only python>pid pytorch pytorch>1 pytorch>blog pytorch>but pytorch>limit
+0.20 pytorch>with pytorch_cuda_alloc_conf pytorch_cuda_alloc_conf>expandable_segments
+0.20 pytorch_mps_high_watermark_ratio>0 q4 q4_k_m>gguf q5 q5_k_m q8_0>for q>i q>k quality quan>sorry quant>and
+0.20 quelqu'un queries queries>and quick quick>reply quiet quote qwen>72 r r1 r4in r>16 r>8 raise>runtimeerror
+0.20 raised>the raising>it ram>and ram>by ram>free ram>i ram>the ran>every ran>fine ran>for ran>into ran>through
+0.20 random>sometimes random>tensors range rank rank0>valueerror rank1 rank2 rank3 rank>0 rank>1 rank>2 rank>8
+0.20 rank>holds rank>reads ranker ranks>all ranks>and ranks>call ranks>eight ranks>use rapids>cudf raten rather>not
+0.20 rc1 rcnn rcnn>batch rd re>running read>from reader readme>asks readme>says reads>the really really>runs
+0.20 reason>for rebooted rebound received recent>call recipe recommend recommended recommends recording>a red>box
+0.20 redshift reduce>the reduce>your reduced>to reference>the refine3d regardless reinstalled related>to
+0.20 released>config released>in released>when releases remains removed>its removed>last removed>with removing render
+0.20 render>on render>stops renske renske_v rent repair repeating repeating>layers replaced replaced>adam replaced>it
+0.20 replay>works replayed replica>0 replica>set replicas>behind replies repo>the reported>in reporter>0 reports>the
+0.20 repository reproduce reproduced reproducer reproducible request's request>for request>had request>in
+0.20 request>returns requested>bytes requested>for requested>to requeued requirements requires requires>about
+0.20 requires_grad>is requires_grad>prints requires_grad_ requires_grad_>false reserve>the reserved>and reserved>by
+0.20 reserved>memory reserved>stays reserves>9 reserves>90 reserving>va resident>size resizable resizable>bar
+0.20 resnet50 resolution>max resource resource_exhausted resources>requested response restart>the restarted>twice
+0.20 restarting>with restarts>by restores>tensors result result>is results>in resume>code resume>fails resume>path
+0.20 resumed resumed>run retried retried>5 retrieval retry retry>happens retry>with retrying retrying>with returns
+0.20 returns>0 returns>a returns>true reuses review rex>0 rien rifi rifi>é rig right right>before right>one ring
+0.20 ring>attention rmm's rmm's>pool rmm>mr roberta rocm rocm>5 roughly>1 roughly>60 roundup_power2_divisions>4
+0.20 router row>in rows rows>of rtx>3060 rtx>a5000 rtx>a6000 rule rule>of run>3 run>all run>inside run>several
+0.20 run>stopped run>stops run_backward run_backward>calls runner>process running>a running>for running>in
+0.20 running>the runs>and runs>everything runs>it runs>now runs>out runs>to runs>under runtime runtime>cuda
+0.20 runtimeerror>not rx>6800 ryzen ryzen>7 s>and s>batch s>clips s>then s>with safe safe>mode safetensors>with
+0.20 said>0 said>the sake same>cell same>config same>error same>here same>in same>iteration same>line same>number
+0.20 same>on same>outcome same>point same>shape same>size same>so same>spot same>text same>trace same>two same>type
+0.20 same>way same>with sample sample>data sample>in sample>on sampler sampler>at sampling>finishes saved>by saved>my
+0.20 saw say>that say>the says>16 says>2 says>7 says>9 says>inactive says>out says>that says>using scaled>up
+0.20 scalingreplicaset scalingreplicaset>pod scans schedule schedule>is school score>matrix scores>per
+0.20 scratch>doesn't scratch>on scratch>same scratch>space scratch>without screen>flickers screenshot script>doesn't
+0.20 script>first script>forgot script>in script>name script>passes script>same script>sets scripts sd>1 sdk sdk>with
+0.20 sdpa>or sdxl>refiner search>was searched searched>for second>copy second>fails second>image second>line
+0.20 second>server second>slot second>step second>terminal second>trace second>vllm see>6 see>below see>gpu see>that
+0.20 see>the seed>from seeing seemed seemed>odd seems seen>in sees>a sees>the segment>reserves segmentation
+0.20 segmentation>model segments>may segments>on self>attention self>log self>scale self>size semana sense sep
+0.20 separate separate>node separate>scripts sequence>128 sequence>parallel sequences>are series server>but server>py
+0.20 server>this server>which servereplica servereplica>chat serving>code session's session>is set>after set>by
+0.20 set>gpu_memory_utilization set>is set>so set>that set>torch set>with set_allocator set_device set_limit
+0.20 set_limit>size set_to_none set_to_none>true set_visible_devices sets>a sets>cuda_visible_devices settempmemory
+0.20 settempmemory>0 setting>num_workers settled settled>on several several>minutes sgd>momentum sgd>with sglang>0
+0.20 sglang>captured sglang>runs shape>48 shape>and shapes>by shapes>on shapes>with shard>1 shard>so sharded
+0.20 sharding>given sharding>we shards>the share>one share>the share>up shared>one shared>pool shared>server shifted
+0.20 ships shot shot>in should>not show>it show>up shown shows>100 shows>3 shows>a shows>it's shows>no shows>the
+0.20 shows>up si side>too sigue sigue>igual sim sim>einsum sim>in similar simplicity simplicity>jax simulation
+0.20 since>1 since>friday since>i since>march since>the since>we since>wednesday since>when since>yesterday
+0.20 single>image single>loss sit>at site>packages sits>at six>hours sixth size size>0 size>1 size>3 size>4 size>64
+0.20 size>640 size>allowed size>doesn't size>even size>exceeded size>from size>limit size>state size>use skipping
+0.20 skips skips>the slack sleep slope slot slot>and slow>but slowed slower>and slower>but slowly slowly>but slows
+0.20 slurm>with smaller>batches smaller>cards smaller>model smaller>now smallest smartcontext smi>l smi>lists
+0.20 smi>with snapshot sne snippet so>adam so>and so>deepspeed so>don't so>each so>for so>good so>graphs so>i'm
+0.20 so>its so>much so>not so>on so>reading so>tf so>there so>what so>whatever softmax>is softmax>with solo solve
+0.20 solved>by solved>his some>of some>other some>time somebody somebody>had somebody>in somebody>on somebody>with
+0.20 someone>else's someone>who something>like something>with sometimes>at somewhere somewhere>a sont sorts source
+0.20 space>doesn't space>left space>vsz spec>sheet specified specified>will spectrograms speculating speculation
+0.20 spilling split>blocks split>so splits splits>the splitting splitting>the spot spp spreads>the spring>and sprint
+0.20 square>one srv ssd stage>2 stage>one stale>bot standalone standard stands stapel start start>0 start>18
+0.20 start>does start>in start>is started>again started>container started>from started>pod started>the starting
+0.20 starting>with starts>at starts>it starts>normally startup>on state>dict state>of state>over stay>alive staying
+0.20 stays>off stderr>f steady steam step>2 step>and step>further step>one step>same step>so step>to steps
+0.20 steps>later steps>per steps>then steps>to steps>without still>get still>no still>ok still>stops still>the
+0.20 still>there stopped>at stopped>it stopping stops>after stored>activations straight>after strange stream_executor
+0.20 stream_executor>cuda streams>reduce strict>false stuck students stylegan3 subdivisions subdivisions>64 subject
+0.20 subject>re subprocesses success successfully such suddenly suggested>on suggests sum>p sum>total summary sung
+0.20 super supervisor supplied supplied>memory sure>that suspected>the swap swap>of swap>to swap_space swap_space>4
+0.20 swapped>adamw swapped>h swapped>out switch>off switched switched>on sworn sxm4 sxm4>80 sysadmin system
+0.20 system>managed t07 t07>08 t4>instead t5's t>product t>sne table>from table>in tactic>0 tagger take>210 take>a
+0.20 take>about take>up takes>0 takes>8 takes>about takes>care takes>half takes>twice tambi tambi>é target>modules
+0.20 target>tokens targets task task>0 teacher>from teacher>in teacher>is team tell>us temp>allocation temp>memory
+0.20 temperature temperature>is temporary>buffer ten>batches ten>epochs ten>minutes ten>runs tenants tensor>is
+0.20 tensor>of tensor>with tensorflow's tensorflow>2 tensorflow>core tensorflow>gpu tensorrt tensorrtllm
+0.20 tensors>after tensors>are tensors>at tensors>come tensors>from tensors>to terminated tesla test>and test>suite
+0.20 test>that tests tests>failed tests>from text>encoders textbook texts>in tf1 tf32 tf32>off tf>1 tf>2 tf>config
+0.20 tf>gradienttape tf>has tf>keras tf_cudnn_use_autotune tf_cudnn_use_autotune>0 than>8 than>eager than>i than>this
+0.20 than>training thank thank>you thanks>closing that's>all that's>covered that's>how that's>in that's>of that>0
+0.20 that>builds that>eval that>far that>fix that>flag that>function that>got that>it that>it's that>memory
+0.20 that>night that>no that>nobody that>on that>path that>process that>search that>stage that>tensorflow that>theory
+0.20 that>wasn't that>way that>with the>16 the>3 the>32 the>671 the>a100 the>above the>allocator the>anchors
+0.20 the>appendix the>archive the>argmax the>author the>available the>axolotl the>bat the>batch the>benchmark
+0.20 the>best the>bigger the>block the>blog the>bug the>build the>builder the>c++ the>caching the>capacity the>case
+0.20 the>ckpt the>classifier the>cluster's the>container the>context the>cost the>count the>criterion the>curve
+0.20 the>dark the>dashboard the>data the>dataset the>debugger the>dev the>dgx the>discord the>disk the>doc the>docs
+0.20 the>documentation the>driver the>eager the>ema the>end the>engine the>environment the>exact the>example
+0.20 the>exception the>fan the>fft the>file the>final the>firmware the>fit the>fix the>flash the>flatten the>forward
+0.20 the>frames the>funny the>gist the>hard the>hook the>images the>important the>job the>late the>latest
+0.20 the>launcher the>length the>lengths the>linear the>lm_head the>logits the>lot the>mailing the>manual the>mask
+0.20 the>matmul the>maximum the>meantime the>megatron the>memory_viz the>mesh the>message the>meter the>metric
+0.20 the>metrics the>minimum the>model's the>modifier's the>most the>multiplication the>n the>name the>native the>new
+0.20 the>newest the>node the>nodes the>notes the>numbers the>numpy the>old the>one the>only the>op the>original
+0.20 the>output the>partition the>patch the>peak the>picture the>pip the>plugin the>point the>problem the>progress
+0.20 the>project the>qk the>quick the>reboot the>record the>refiner the>release the>released the>relevant
+0.20 the>renderer the>repository the>requested the>resume the>right the>sample the>screenshot the>seed the>server
+0.20 the>service the>set the>setting the>sglang the>shapes the>sharding the>simulator the>sixth the>slack the>smaller
+0.20 the>smallest the>snapshot the>snippet the>spot the>ssd the>stack the>standard the>state the>stock the>storage
+0.20 the>stored the>teacher the>tensors the>three the>title the>traffic the>transfer the>twelve the>university's
+0.20 the>update the>upgrade the>vendor the>venv the>versions the>visible the>vocabulary the>volume the>weekend
+0.20 the>window the>workshop the>wrapper's their>locals their>memory them>all them>one them>or them>to then>2 then>a
+0.20 then>again then>from then>gets then>in then>look then>ran then>saw then>suddenly then>trainer then>training
+0.20 then>went theory>was there's>400 there's>one there's>only there>a there>goes there>i there>isn't there>it
+0.20 there>it's these these>two they they>aren't they>run they>say thinc thing>but thing>in think>it's think>that
+0.20 think>the thinking this>bug this>can this>config this>environment this>may this>node this>one this>order
+0.20 this>part this>we've this>week this>with those>is those>who thought thought>of thought>was thread thread>0
+0.20 thread>one threadripper three>all three>fail three>months three>times three>weeks thresholds through>them
+0.20 through>without throughout throwing thumb thursday ti>6 ti>windows ticket ticket>was tiene tile_pad tile_pad>10
+0.20 till till>you time time>fails time>for time>it time>so timeout times>no times>now times>per times>since
+0.20 times>smaller times>this timing tinyllama titan>v titan>x title to>128 to>16 to>2048 to>224 to>5 to>500 to>512
+0.20 to>525 to>537 to>65536 to>83 to>all to>ask to>blame to>break to>choose to>close to>convert to>create to>cut to>d
+0.20 to>decrease to>del to>disable to>discussions to>document to>find to>finish to>fixed to>handle to>heuristic
+0.20 to>increase to>keep to>look to>lower to>me to>profile to>several to>shrink to>spare to>square to>start to>store
+0.20 to>tell to>that to>there to>think to>this to>time to>torch to>try to>watch to>write together>instead
+0.20 together>with token>takes tokenizers tokenizers_parallelism tokenizers_parallelism>false tokens>2048 tokens>and
+0.20 tokens>in tokens>so tokens>to tokens>were tokens>you told>me tomorrow tonight tonight>at too>and too>big too>so
+0.20 took>1 took>12 took>21 tools top>10 top_p top_p>0 topic torch's>own torch>1 torch>and torch>backends torch>cuda
+0.20 torch>distributed torch>float16 torch>inductor torch>is_grad_enabled torch_dtype>torch torchinfo torchvision
+0.20 total>by total>of total>ram total>vram touch touch>the touched>the touches touches>cuda toy tp0 tp>4 tr
+0.20 trace>ends trace>is trace>points traceback>most traceback>objects traceback>of tracker train>a train>b train>py
+0.20 trainable>so trained>for trained>the trained>with trainer>predict trainer>uses trainers training training>goes
+0.20 training>it's training>loop training>of training>passes training>runs training>script training>stops
+0.20 training>went training>where trains>a trains>an trains>on transducer transfer transfer>learning transformer>with
+0.20 transformers tree tree_method trial trial>in tried>1 tried>all tried>gradient tried>in trouble>with trt>w
+0.20 trtexec>mempoolsize trtexec>workspace true>a true>and true>is true>keeps true>map_location true>no
+0.20 true>prefetch_factor true>so true>to true>tried truncating truncation>true try>except try>setting try>the try>to
+0.20 trying tsvetan tsvetan>k tue tulo tune>of tuning>and tuple>x turn turn>off turn>on turning tutorial
+0.20 tutorial>that's tweets twice>doesn't two two>7 two>bytes two>days two>epochs two>extra two>nodes two>seconds
+0.20 two>separate two>text two>the two>vectors two>was type>float type>same types u>dmitri u>iulia ubuntu>22 ui
+0.20 ulimits ultra un unable unable>to unallocated unchanged>still under>2 under>suspicion under>tf understanding
+0.20 unet unexpected unfortunately uninstalled uninstalling unit>tests university's unless>you've unlimited>shm
+0.20 unload_model>then unloading unmodified unoccupied>cached unraid unrelated unset>in until>it until>then untouched
+0.20 unusual up>and up>at up>batch up>by up>in up>model up>nvidia up>only up>replica up>since up>slowly up>then
+0.20 upcasting update>it update>on update>the update>to updates uploading upon upon>a upper upper>limit upscaler>is
+0.20 us>with usage usage>before usando>a use use>a use>amp use>chunks use>cudagraphs use>default use>gradient use>is
+0.20 use>loss use>lower use>map_location use_cache>false used>by useless user>in user>of user>supplied user>with
+0.20 userwarning uses>30 uses>cuda using>0 using>gpu using>the uso usually usually>means v100 v100>16 v>i v>is v>é
+0.20 vacation vae vae>and vae>tiling validation>at validation>dies validation>keeps validation>pass validation>runs
+0.20 validation>starts value>of values>in values>of vanished>by variable>execution_engine variable>for variable>size
+0.20 variant vectors vectors>of venv verbose version>2 version>before version>is very>first very>helpful very>large
+0.20 vgg16 visible visible>devices visible>with vit>b vit>s viz vllm vllm's vllm>in vllm>instance vllm>reserves
+0.20 vocabulary>has void volume vorher vorher>lief vram>16376 vsz vsz>expandable w>skipping waiting waiting>for
+0.20 wanted>to warmup>and was>1 was>11 was>17 was>23 was>60 was>about was>added was>after was>an was>closed
+0.20 was>convinced was>drained was>failing was>false was>found was>going was>happy was>it was>logged was>looking
+0.20 was>meant was>off was>out was>printed was>raised was>read was>released was>restored was>stable was>tried
+0.20 was>useless wasn't>it watch>it watch>n watched>it watching water way>i we'll we're>on we've>had we've>not
+0.20 we>already we>clear we>crop we>do we>hand we>launch we>load we>log we>moved we>never we>only we>removed we>run
+0.20 we>train we>use we>write weakref wednesday week>on weekend weight weight>as weight>bias weights>activations
+0.20 weights>aren't weights>for weights>from weights>is weights>on weights>took weights>with weights_only
+0.20 weights_only>true weird>in well>i well>since well>so well>though went>0 went>back went>down were>my were>not
+0.20 what's>the what's>your what>does what>exactly what>it what>it's what>nvidia what>our what>takes whatever
+0.20 whatever>is whatever>it whatsoever wheel wheels when when>a when>initializing when>it's when>we when>you
+0.20 where>do where>grads whether>device_map which>driver which>never which>of which>one which>takes which>this
+0.20 while>it's whisper>medium who>can who>has who>knows whoever>wrote whole>devices whole>epoch whole>eval
+0.20 whole>file whole>first whole>run why>does why>is why>would wild wild>guess will>be will>look will>report
+0.20 will>use win win>11 window>512 window>attention window>is windows windows>10 wir wiser wish with>128 with>256
+0.20 with>31 with>48 with>5 with>50 with>80 with>8192 with>9 with>and with>autotune with>code with>context
+0.20 with>continue with>cpu with>ctrl+c with>ctx with>device_memory_padding with>disable with>driver with>eval
+0.20 with>every with>fixed with>four with>global with>gmu with>gpu with>gpus with>h with>handle
+0.20 with>include_local_variables with>is_causal with>large with>less with>mem with>mmap with>mps with>ngl
+0.20 with>nothing with>num_beams with>num_gpus with>offload_optimizer with>oom with>pin_memory with>rcnn with>rmm
+0.20 with>shape with>stable with>that with>thresholds with>torch's with>truncation with>under with>variable
+0.20 with>workers with>xla_flags with>your with_traceback with_traceback>none within>2 within>a without>any
+0.20 without>changes without>complaint without>cudnn without>mixed without>success without>trouble wonder wonder>if
+0.20 wondered wondered>whether word workaround>for worked>before worked>last worked>on worker>processes worker>py
+0.20 worker>with workers>1 workers>only workers>to workflow works>3 works>gpu works>in works>it's works>like
+0.20 works>nicely works>since works>slow works>thank works>today workshop workspace workspace>1024 workspace>4096
+0.20 workspace>and workspace>is workspace>per workspace>to workspace_size workstation worst worth>a would>exceed
+0.20 would>tell would>you wouldn't wrap wrap>it wrapped>by wrapped>in wrapper's write write>up writes>a writes>the
+0.20 written>by wrote>that x1216>need x128 x1536 x200 x224 x256 x264 x27 x3x640x640 x4plus x7 x96x96 x96x96>patches
+0.20 x>1080 x>128 x>3090 x>50 x>a100 x>and x>cuda x>detach x>in x>shape x>with x>y xformers>on xgb xla>label
+0.20 xla_flags xla_flags>xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty
+0.20 xla_python_client_allocator xla_python_client_allocator>platform xla_python_client_mem_fraction>5 xorg>and xpu
+0.20 years years>ago yes>it yes>on yes>the yet>i yet>it yet>the yml you you>check you>for you>launched you>post
+0.20 you>print you>proposed you>said you>still you>sum you>wrote your>0 your>batch your>branch your>context your>gpu
+0.20 your>list your>logs your>model your>monitor your>ram your>repo your>resume your>script z z>stderr zero2 zero>2
+0.20 zero>stage zero_grad>in zero_grad>set_to_none zsh ~26843 ~32062 ~41943 ~83886 ~a1b2c ~abort ~absur ~acces ~accum
+0.20 ~ackno ~adver ~advic ~after ~alert ~algui ~align ~alpha ~altog ~alway ~amoun ~answe ~anybo ~anyth ~anywh ~appea
+0.20 ~appli ~apply ~appro ~archi ~aren' ~arith ~atten ~autob ~autoc ~axolo ~balan ~begre ~bette ~bfloa ~binar ~bioin
+0.20 ~bisec ~bitte ~blame ~blasb ~bothe ~botto ~branc ~busin ~buyin ~calle ~captu ~caref ~caugh ~centr ~cfons ~chatg
+0.20 ~clari ~clipp ~clock ~closi ~clust ~coffe ~coinc ~colou ~combi ~commi ~compa ~concl ~condi ~confi ~conne ~conse
+0.20 ~conso ~conta ~conv2 ~convi ~cooli ~cores ~cosin ~could ~crash ~crite ~cuda1 ~cudad ~cuent ~curio ~curre ~deadl
+0.20 ~decla ~defin ~degre ~depar ~depre ~descr ~detac ~devel ~devic ~didn' ~disco ~docke ~drain ~drivi ~dumpe ~durin
+0.20 ~earli ~edito ~einop ~eithe ~enabl ~encou ~engli ~entri ~envir ~equal ~error ~exact ~exclu ~execu ~exemp ~exiti
+0.20 ~expec ~expen ~expla ~extre ~fairs ~fedor ~feeli ~finet ~finge ~firmw ~fixin ~flick ~forke ~freez ~fresh ~funct
+0.20 ~fusio ~gaine ~gatew ~getti ~githu ~givin ~gpula ~graci ~grepp ~gtrem ~guess ~hanak ~harml ~heigh ~helpf ~here'
+0.20 ~hiccu ~hiper ~hoggi ~hones ~hopin ~hoppe ~howev ~huggi ~hypot ~ident ~illeg ~imagi ~inact ~incid ~incre ~indee
+0.20 ~indep ~index ~indic ~instr ~inves ~issue ~itera ~janua ~jaxli ~jetpa ~kaggl ~keepi ~landi ~lapto ~lates ~laufe
+0.20 ~laugh ~lbian ~leavi ~lectu ~libcu ~light ~linea ~liste ~livin ~llama ~locat ~longf ~looki ~losse ~maili ~manua
+0.20 ~mappe ~marki ~matte ~meant ~media ~medvr ~meeti ~memor ~memte ~menti ~merel ~metri ~miles ~minds ~minim ~mobil
+0.20 ~monda ~monom ~mostl ~names ~nativ ~negli ~newes ~nicel ~night ~nonet ~noteb ~notic ~nvlin ~obser ~obvio ~occur
+0.20 ~offic ~opene ~opini ~opsah ~origi ~oserr ~overa ~overn ~packe ~passt ~perce ~perfo ~pilin ~pipel ~plugg ~porta
+0.20 ~poste ~posti ~pract ~preve ~prime ~prior ~priya ~proba ~proje ~promi ~prope ~propo ~prova ~pruni ~puzzl ~pytho
+0.20 ~quali ~quelq ~queri ~ranke ~reade ~reboo ~rebou ~recei ~recip ~redsh ~regar ~reins ~relie ~renum ~reope ~repac
+0.20 ~repai ~repea ~repla ~reque ~requi ~resta ~resul ~retry ~revie ~rewri ~rober ~runni ~sacri ~sampl ~scali ~sched
+0.20 ~schoo ~scree ~scrip ~secon ~seein ~seeme ~segme ~separ ~serie ~sette ~settl ~shift ~shoul ~signa ~simil ~slowl
+0.20 ~smart ~snaps ~snipp ~someb ~somew ~sourc ~speci ~spect ~specu ~spill ~sprea ~stape ~statu ~stayi ~stick ~stran
+0.20 ~sudde ~super ~suppl ~suppo ~suspe ~symbo ~sysad ~syste ~tempe ~termi ~textb ~thank ~thres ~thurs ~ticke ~timeo
+0.20 ~timin ~tinyl ~token ~tomor ~tonig ~touch ~tryin ~tsvet ~turni ~tutor ~tweet ~unabl ~unall ~unexp ~unfor ~unloa
+0.20 ~unmod ~unplu ~unrai ~untou ~unusu ~upvot ~usele ~userw ~usual ~vacat ~vecto ~versi ~visib ~vllm' ~vorhe ~waiti
+0.20 ~warni ~weakr ~wedne ~weeke ~whate ~whats ~wheel ~windo ~workf ~works ~would ~x3x64 ~x4plu ~x96x9 ~xform ~yeste
+0.20 ~верси ~покаж ~полны ~пробо é>con é>n é>rifi í>tulo ó>n ö ö>sung ú быть драйвера же может может>быть не>помогло
+0.20 покажите полный пробовал что 、 。 か ご し>て す す>。 せ>ん で>す は ま>す ま>せ も グ バ ロ ロ>グ 不>足 先 参
+0.20 参>数 只 只>有 同 和 回 型 変 学 完 已 已>经 微 微>调 成>1 我 推 方 日 有 样 模 模>型 片 碎 碎>片 经 能 试 调 谢
+0.20 足 问 问>题 题 같 과 기 나>요 데 데>이 도>같 분 사 세>요 수>있 시 시>해 실 실>수 여 이>터 있>나 전>체 주 주>실
+0.20 중 학 학>습 해 혹 혹>시
+0.40 05>06 07>08 08>09 09>12 0>0 0>31 0>6 0>7 0>because 0>but 0>bytes 0>has 0>mib 100>epochs 100>gpu 10>02 10>gib
+0.40 128>with 12>heads 16>mb 1>e 1>fails 1>so 1>x 20>gb 210>mb 23>1 24>gb 256>gb 2>14 2>15 2>2 2>5 2>9 2>all 2>mb
+0.40 2>million 30>leaves 3>and 3>s 4>1 4>30 4>and 4>on 4>x 50>ms 512>as 5>1 6>1 6>of 7>0 7>b 88>at 8>0 8>mib
+0.40 91>before 9>0 =2 a a100 a>4090 a>bigger a>few a>friend a>limit a>look a>loss a>person a>test a>thing accuracy
+0.40 adam>keeps adding>with advised after>another after>load_state_dict agrees agrees>with allocated>memory
+0.40 allocates>its already and>got and>inside and>model and>nvidia and>without answers anyone anyway are>computed as
+0.40 as>advised as>in as>intended as>you asking assert assertion at>first at>home at>my at>optimizer at>step atoms
+0.40 attached audio author available available>memory avoid avoid>fragmentation back>to be>the before>each before>it
+0.40 beginning below bit blamed>the blender>4 blocks>2048 blog broadcasting bs>8 buffer>on bug builds>the but but>he
+0.40 by by>itself bytes>each c c>2048 cache>holds call>needs can't card>has card>i cards care certain change
+0.40 changed>nothing check chunks>of ckpt>to classifier come>to common compared compile compile>with compute conda
+0.40 consider constant>at container>main context>the correct could>you cpu>and cpu>blocks cpu>is cpu>numpy
+0.40 cpu_offload_gb csv cublas cuda0 cuda>1 cuda>12 cuda>context cudnn>benchmark cupy's current dashboard day
+0.40 decorates decrease del>the detached detected detectron2 device>by device>they devices difference discord do>not
+0.40 does>your doesn't>matter don't doubt else else's empty enforce enforce_eager enough>memory entries>gives
+0.40 environment epoch epoch>3 errors eval_accumulation_steps>1 evening evenly every>batch exactly>one example
+0.40 execution exp_avg_sq>exist exported fail fails>as false false>is false>so fan far fine>it fine>with
+0.40 fine>yesterday finished>in first>epoch first>glance first>i first>thought fit>in fix>was flash>attention
+0.40 flattened>into following for>both for>llama for>reference for>that for>x forgot>no_grad fraction>of
+0.40 fragmentation>was framework free>before free>the fresh>kernel friend from>the further fyi gb>and gb>arena gb>by
+0.40 gb>card gb>free gb>in gb>it gb>now gb>per gb>ram gb>slice general get>through ggml gib>free gives gives>the
+0.40 glance going>to gone>after good>to gpus>device graphs>are graphs>keep green guide guy had>to haha half>precision
+0.40 half>the handled happens>outside happens>with has>10 has>24 has>a has>been have>you haven't he he>was
+0.40 heads>that's healthy hello here here>and hi holds>4 home>it hood hours how>many htop hunch i'd>guess i>find
+0.40 i>get i>ran i>watched i>went idea idea>was if>the if>you impact ims ims_per_batch in>14 in>3 in>cell in>chunks
+0.40 in>fold in>forward in>host in>kv in>lightning in>loader in>step in>vain include influence intended interesting
+0.40 is>called is>deleted is>detached is>empty is>enabled is>exported is>false is>free is>off is>under isn't>the
+0.40 it's>not it>as it>crashes it>had it>in it>possible it>ran it>works its>communicator its>name just k>atoms
+0.40 k>scores keeps>the keeps>two language layers>on learning left>at length>is let>me linearly linearly>with lines
+0.40 link lists lives>in llama_init_from_model llm_load_tensors load_state_dict load_tensors loaded>in loading>model
+0.40 longer>samples look looked looks lora>rank makes>no manual map_location matrix>is max_length>128 max_model_len
+0.40 max_split_size_mb maybe>your megabytes mem>3 memory memory>on memorypooltype memorypooltype>workspace mib
+0.40 might>be mind mine mini minutes mode>default mode>on model's>max model>eval moments>per momentum monitor month
+0.40 months more>memory moves my>card my>colleague my>hunch my>side name nccl>allocates need>to needs>6 neither
+0.40 neither>did nemo never>goes never>mind no no>graphs no>help no>influence no_grad no_grad>on nobody>else none>in
+0.40 not>fixed not>solved notes now>it now>thanks numpy nvidia of>250 of>every of>it of>ram of>size of>them
+0.40 old>session old>tf1 older ollama>ps on>4 on>another on>colab on>rank on>so on>thursday one>after one>process
+0.40 one>request one>step only>a only>in only>made onnxruntime>gpu oom>with ooms optimizer>is optimizer>step
+0.40 ort>provider other our>tf out>cpu outputs>go over>16 packages parallel>size parameter>sets parameters>over
+0.40 particles passed>to passes>run path>map_location pc peak>was peaks>at people per>card per>sample per>the
+0.40 per_process_gpu_memory_fraction per_process_gpu_memory_fraction>was perhaps>the persistent_workers
+0.40 persistent_workers>true person plain>script pool>use position>logits possibly power power>limit precision print
+0.40 prints>false prints>the process>in produces provider py python python>floats python>keeps pytorch's q4_k_m
+0.40 ran>it rank0 readme ready rec recent record reference related repo report reported reports requested>size
+0.40 reserved reserved>in restarted>the restores roughly rtx rtx>2060 run>on run>the runs>in runs>on runtimeerror
+0.40 same>data same>failure same>message same>place same>result same>step same>thing sampled saved>from saw>the
+0.40 scaled script>has script>on second>not seconds secs>took sees seq seq>len sequence>length session>config
+0.40 session>creation set>for set>pytorch_cuda_alloc_conf set_device>local_rank set_memory_pool_limit
+0.40 set_memory_pool_limit>trt sets shell>take shm>is show shows>one single>copy site sizes>1 slow slower
+0.40 smaller>batch smi>shows snapshot>with so>there's solution someone>on sometimes sorry>for spec spring stack>trace
+0.40 stale status stays>at stderr steps>go steps>was still still>fails still>goes stock stored>in supported suspect
+0.40 suspicion swap>untouched ten>steps tensorflow text tf_cudnn_workspace_limit_in_mb
+0.40 tf_cudnn_workspace_limit_in_mb>256 than>at that's>been that>the the>1 the>adam the>allocated the>beginning
+0.40 the>console the>default the>faq the>following the>hood the>host the>kernel the>lightning the>machine the>model
+0.40 the>optimizer the>outcome the>paper the>process the>program the>readme the>replay the>repo the>start the>third
+0.40 the>tile the>validation the>values the>version the>way the>weights then>and then>i there's there's>never
+0.40 there>already there>in thing things think this>card those those>in ti tile>512 to>1024 to>avoid to>gpu to>load
+0.40 to>no to>say to>see today took>0 torch>2 torch>compile torch>load torch>nn torch>no_grad total>memory trace
+0.40 traceback trainer's training>with tried>the trouble trt>memorypooltype two>moments typo>in ubuntu unchanged
+0.40 under>no_grad under>torch unless unlimited unloads unloads>the used used>as used_bytes utilization v100>32 vain
+0.40 validation valueerror valueerror>the values verified verified>with very via vllm>1 want>to warn warning was>at
+0.40 was>fine was>my was>no was>started was>suggested was>that was>to watch watched way we're we>don't we>have
+0.40 webui>unloads week weird went>through what's what>is what>we when>it which which>is who windows>11 with>a
+0.40 with>cuda with>mode with>the with>this with>torch without>a without>item workaround worked workers works>for
+0.40 works>on works>there workstation>in would>it wow xid yesterday you>run zero zero_grad ~accur ~advis ~agree
+0.40 ~alloc ~alrea ~anyon ~anywa ~askin ~attac ~attem ~autho ~avail ~behav ~certa ~chang ~class ~consi ~cupy' ~dashb
+0.40 ~decre ~detai ~detec ~diffe ~disab ~discu ~docum ~drive ~effec ~else' ~epoch ~eveni ~evenl ~examp ~excee ~excep
+0.40 ~expor ~faile ~float ~follo ~forma ~frien ~furth ~glanc ~happe ~haven ~impac ~impro ~inclu ~influ ~initi ~inten
+0.40 ~langu ~looke ~match ~megab ~month ~neith ~norma ~nothi ~ollam ~opera ~optio ~outof ~paged ~param ~peopl ~perso
+0.40 ~preci ~prese ~print ~progr ~provi ~pytor ~readm ~reall ~recen ~recom ~repos ~rough ~sever ~slowe ~solut ~somet
+0.40 ~split ~sprin ~stand ~stder ~subje ~suspi ~there ~thing ~threa ~troub ~ubunt ~uncha ~unins ~unive ~unles ~unlim
+0.40 ~what' ~wonde ~worka ~write á 报 报>错 错 도
+0.60 16>in 1>0 2048>and 2>0 2>4 32>k 4>to 64>gb 80>gb above according according>to after>each all>three an and>8
+0.60 and>runs are>you attention avail>mem b>model batch>size by>default by>now cache>is checkpoint>was colleague
+0.60 collect completed confirms cpu cudnn dataset>has different disk do>you docs does driver effect epochs every>time
+0.60 fails>on fails>too faq float16 gb>as gb>enough gb>of gb>used gc>collect go>to goes>up gpu_memory_utilization
+0.60 gpus great happens help i>can't i>printed i>was in>4 in>case in>total is>0 is>a is>on is>unlimited issue ist
+0.60 it>fails it>says it>slower its>own kv kv>cache last>year launch layers>to loads>the log logits>are logs loop>is
+0.60 luck m>parameters made>no march mb>in me measured message model>card ms net>is no>change no>effect no>luck nope
+0.60 nothing of>32 of>memory on>my one>of oom our outcome parameter pinned>2 pip please profiler project py>line
+0.60 question ram requested restarted run>it runs>fine sadly same>crash says>the secs setup should shows size>is
+0.60 so>far some someone src started>with still>dies suggested tell tensorrt>llm tested thanks>for that>was the>cache
+0.60 the>dict the>forum the>ort the>profiler the>pytorch the>script the>second the>time then>it theory there's>no
+0.60 to>allocate to>know to>run tokens trains>for uses was>a weeks well were>saved whether will works>fine works>now
+0.60 would writes ~accor ~begin ~check ~corre ~estim ~figur ~logit ~machi ~messa ~minut ~nvidi ~outco ~packa ~pleas
+0.60 ~quest ~repor ~repro ~retri ~runti ~someo ~teste ~theor ~valid ~value ~verif ~watch ~wheth
+0.80 512>gb =0 =1 alike also any at>all avail be can case cc checked code cuda>graphs days did>you exception forum
+0.80 graph>capture guess his home i i'll is is>set it>dies it>isn't it>still it>was know might my>first no>difference
+0.80 normal or ours post same say see so>no so>that sure the>log try using we've worth year ~asser ~healt ~measu
+0.80 ~possi ~sugge
+1.00 about are did>not error failed>to info perhaps the>crash this ~perha
+1.20 =4 how i'm if may maybe out>of we
+1.40 could i've tried
""",
    "optimizer_state": r"""
-0.60 load mb on>the
-0.40 # 1>gb adam>keeps at>optimizer cache cuda dict gpu graph host into keeps>two live moments>per n node pool
-0.40 problem ram stays t training we while ~probl
-0.20 0>06 0>4 0>6 0>9 13>and 160>mb 16>gb 16>so 1>1 1>5 2>1 2>7 2>gb 2>with 32>mb 4>2 4>bit 4>gb 512>batch 5>gb 70>b
-0.20 8>bytes 8>gb 8>only =4 a activations adam>buffers adam>moments adamw>to after>a again alive allocator along
-0.20 already also an and>optimizer are>around around as>full asked at at>1 attention awq axolotl>yaml b>model back
-0.20 backbone's be before before>the being benchmark bfloat16 blame blocks buffers>come buffers>of by by>adafactor
-0.20 by>now by>then bytes>each c call came can't card card>with cell checkpoint chunk ckpt comment compute context
-0.20 contiguous copied could count cpu>is crashes crop cross csr cudnn cupy cut days decoder del detach device do
-0.20 doubt driver dtype during e each each>in each>step eager empty enable end error eval even ever exist
-0.20 exp_avg_sq>exist fail failed fails>at fails>with feature file first>i fixed for>a for>that fp8 fraction frame
-0.20 frames free freed from>the g gb>more gb>per gb>used gib gives global go>through going gone gpu>0 gpus grad gui
-0.20 half half>precision has help helped hidden host>ram hours however i'm i>get i>just i>use ids if images in in>a
-0.20 in>bf16 in>fp32 in>full in>host in>it in>one inference input inputs is>not is>ok is>on isn't it>full it>takes
-0.20 it>that it>to it>works item its jax job k keep kept kv la later leaves left len length linear live>in lives
-0.20 loaded loader loads loads>the log logits long loop lora>r lora>rank m>parameters machine main make makes>no map
-0.20 march max memory million mine minute mode month my>16 name nccl need needed never never>reached next no>momentum
-0.20 no>problem no_grad none not not>your notebook nothing>to now>it num nvme of>1 of>them old on>cpu only only>4
-0.20 onto ooms optimizer>is optimizer>we order other our output outputs over>16 page parallel parameters>are
-0.20 parameters>over params>0 pass>the per>rank per>step picture pinned pipeline point probe process prompt pth
-0.20 python pytorch q4 question r rank>8 re reached reduce removed replaced>adam request reserved return rtx run s
-0.20 say says scores scratch script sdpa search segments self server session set share shared side since>the size>is
-0.20 slurm so so>i softmax some sorry start starts state_dict states>are stays>at steps>go still stops stops>at
-0.20 stored swap swapped t4 takes teacher ten ten>steps tensors test textbook than>at that>the the the>16 the>adam
-0.20 the>backbone's the>card the>device the>discriminator the>linear the>memory the>pth the>training the>weights
-0.20 then>adam there thread three through through>the ti time to>0 to>32 to>blame to>the token too top tried tune>of
-0.20 two>moments u until up us v100 vae validation values variable version vllm vram want was>the we>only we>use
-0.20 what>the when>i which while>the will window windows with>lora with>no with>offload_optimizer with>the workers
-0.20 workspace wsl yes yet your>problem ~activ ~alrea ~appen ~aroun ~assum ~befor ~bench ~bfloa ~blend ~block ~captu
-0.20 ~chunk ~class ~colle ~compi ~compu ~conte ~conti ~conve ~decod ~delet ~detac ~disab ~drive ~durin ~estim ~faile
-0.20 ~featu ~finis ~flatt ~fragm ~frame ~gathe ~gener ~globa ~graph ~handl ~helpe ~hidde ~howev ~image ~infer ~input
-0.20 ~inter ~kille ~leave ~lengt ~light ~linea ~loade ~logit ~matte ~memor ~merge ~milli ~minut ~multi ~neede ~noteb
-0.20 ~outpu ~paral ~pictu ~pinne ~pipel ~polic ~posit ~preal ~predi ~proce ~profi ~promp ~pytho ~quant ~quest ~reach
-0.20 ~recor ~refer ~reloa ~remov ~rende ~repla ~repor ~reque ~reser ~resta ~resul ~retur ~runti ~sampl ~scrat ~scrip
-0.20 ~searc ~segme ~serve ~servi ~sessi ~setti ~share ~simpl ~slowe ~small ~split ~start ~stopp ~targe ~teach ~tenso
-0.20 ~textb ~threa ~throu ~token ~trans ~unrol ~valid ~value ~versi ~windo ~worke ~works
+0.20 0>and 0>in 0>pass 100>keeps 10>is 112>gb 12>bytes 12>gb 16>bytes 17>gb 18>gb 1>dies 1>is 1>to 1>with 22>gb 256>k
+0.20 2>step 2>the 3 30>m 32>bit 37>gb 3>8 3>was 4090>and 40>000 40>gb 47>gib 48>gb 4>cards 50>k 50>m 5>and 5>b 6>7
+0.20 80>gb 8192>wide 8192>x8192 8>micro 8>ranks 9>of =0 =3 a100>80 a6000 a>16 a>3 a>50 a>float32 a>full a>history
+0.20 a>hundred a>leak a>lot a>memory a>plante a>single a>test a>third about about>the adafactor>and adafactor>fits
+0.20 adam's adam>for adam>in adam>makes adam>memory adam>too adams adamw>fits adamw>for adamw>it adamw>keeps adamw>py
+0.20 adamw_8bit adamw_bnb_8bit adapter adapter's adapter>is adds>2 after>backward after>epoch after>i after>loading
+0.20 after>step after>unfreezing all all>7 all>else all>layers all>seven allocates allocates>twice alone alone>are
+0.20 alone>uses although although>the always amsgrad>true and and>adam and>exp_avg_sq and>friends and>it's and>loss
+0.20 and>my and>no and>second and>she and>so and>step and>their and>those and>you another apex>o2 applied applied>so
+0.20 are>four are>good are>over as as>big as>far as>i as>large as>much as>on as>one as>two at>epoch ate ate>the au
+0.20 avant b>100 b>8 b>each b>full b>on b>with backbone>and backbone>with backward>are backward>of backward>passes
+0.20 batch>4 batch>batch batch>is batches because before>any before>with beiden between>step between>the bf16 big>as
+0.20 billion bit bit>states bit>variant bit>로 blew blew>up bnb box break break>it breaks>it broke broke>it brought
+0.20 brought>the budgeted buffer>as buffers>don't buffers>were building>the built but>it's by>precisely c'est
+0.20 can>hold can>see card>and card>can cards>holds cards>it carries carries>the case case>closed checkpoint>on
+0.20 closed closed>i comes comes>at comes>in commented commented>out complete complete>moments complete>set config
+0.20 config>was config>wasn't configure configure_optimizers contained copes copies>that copy>in copy>of copy>that's
+0.20 cost counted cpu>in cpu>made cpuadam crash crash>at crash>comes crashed created>a created>lazily created>on
+0.20 creation d>é data data>is ddp>not deepspeed deepspeed's default>for den device>cpu did did>it died>at dies>at
+0.20 dim divided documenting does does>not does>the doesn't>go doing doing>a don't don't>get don't>have down>as dp
+0.20 dp>size dropped>by ds ds_config ds_config>the duplicates each>as each>of each>rank eight eight>cards else>equal
+0.20 embed embed_tokens embedding>256 embeddings ends>at enough enough>it equal et every>gpu every>rank every>run
+0.20 everything everything>that exactly excluded exp_avg exp_avg>and exp_avg_sq>torch expect f32 factory failing>op
+0.20 fails fails>after fails>all fails>once fairscale falls falls>over false far>as file>saved find>a fine fine>tune
+0.20 finetune finetune>on finetuning first>and first>batch first>step fits>now flat float float>before folks followed
+0.20 followed>the footprint for>24 for>50 for>adafactor for>adam for>it for>me for>mixed for>my for>our for>sdxl
+0.20 for>the for>this for>those foreach_sqrt forgot forgot>the four four>bytes four>gpus four>times fp16>24
+0.20 fp32>copies freezing freezing>it friends from>it from>not frozen fsdp>with full>fine full>finetune full>in
+0.20 full>optimizer full_shard>is fusedadam gb>12 gb>after gb>cards gb>exactly gb>i gb>no gb>peak gb>suffices gb>then
+0.20 gb>weights gb>with get get>it get>past get_peft_model get_peft_model>was gets>rid gets>through ghislain go go>in
+0.20 go>on goes goes>on good>with got got>created gpu>because gpu>mem grad>checkpointing gradient_accumulation_steps
+0.20 gradients>14 gradients>fit grads group groups groups>and had>been had>budgeted had>died had>gradient had>two
+0.20 hadn't half>weights happily happily>at happy has>30 has>80 has>its has>to have>only have>room having he he>was
+0.20 hence>all hey history>of history_size history_size>100 hold>the holds holds>it hundred hundred>past i i>built
+0.20 i>don't i>forgot i>loaded i>put i>replaced i>set i>suspected i>thought in>16 in>ds_config in>f32 in>float
+0.20 in>float32 in>init_group in>initialize in>int8 in>megatron in>mixed in>nvidia in>step in>tf in>trl init>of
+0.20 init_group inside inside>step instead>of int8>the is>31 is>allocated is>created is>dead is>good is>happy
+0.20 is>named is>now is>plenty is>printed is>read is>small is>true is>what it's it>all it>each it>fit it>goes it>past
+0.20 it>ran it>trains iteration>0 iteration>as iteration>is its>buffers its>moments j'ai json>nothing jumps jumps>by
+0.20 just>the just>when k>1024 k>50 k>matrix k>vocab keeps>mu keras kills kills>it l>à large>as last>straw last>week
+0.20 layers layers>are layers>in layers>rather lazily lazy le>cpu life like line>88 line>without llama>3
+0.20 llama>factory longer>fails lora>but lora>config loss>and loss>backward loss>of lot lots lots>of low m>rows
+0.20 made>it makes>it master>copies master>copy master>weights match matched matched>nothing matrices matrix>per
+0.20 max_preconditioner_dim me>6 me>9 me>with meant mem>after memory>is memory>jumps memory>viewer mentioned micro
+0.20 micro>batches micro>steps mistral mistral>7 mixed mixed>precision model>14 model>alone model>parameters models
+0.20 modules_to_save momente momentos moments>for moments>on moments>that moments>to moments>were monstrous more>than
+0.20 moved moved>from mu much much>as multi muon my>llama myself myself>for named needs>four network never>after
+0.20 never>applied newbie newbie>here nicely no>batch no>room nobody>had not>starting not>the nothing nothing's
+0.20 nothing>about nothing>hence nothing>was notice notice>that now>at nu>in o2 o2>makes of>100 of>24 of>6 of>adam
+0.20 of>adamw of>everything of>moments of>one of>room of>the of>trainable off off>by offload>of
+0.20 offload_optimizer>device offloading offloading>the on>a on>every on>for on>one on>resume on>to once>the one
+0.20 one>buffer one>gpu one>more one>per one>prints one>that one>would only>one oom oom>at op>is opt opt_state
+0.20 optax>adam's optax>sgd optim>adamw optimiser optimization optimizer's optimizer's>state optimizer>doesn't
+0.20 optimizer>has optimizer>keeps optimizer>on optimizer>to optimizer>was optimizers or or>offload or>take ordinary
+0.20 oss otherwise our>8 out>for outofmemoryerror>cuda over over>8 over>as over>the p paged_adamw_32bit>the
+0.20 paged_adamw_8bit param>groups params>6 params>in params>to partition>was partitioned pas pass pass>then
+0.20 passed>model passes passes>the passing>foreach past pattern peft>wrap per per>parameter picked>up place
+0.20 placement plain plan plante plante>au plenty plus port precisely precision preconditioner
+0.20 preconditioner>matrices print>trainable printed printout prodigy py>line py>to quickstart rafa raises random>oom
+0.20 rather rather>than reducing remaining replaced>adamw replicated replicated>on requires requires_grad
+0.20 requires_grad>was rest restored restored>to resume>but roots rows run>dies run>that runs>through same>args
+0.20 same>parameters same>weights save saved saved>me saved>the saves says>trainable scaler scaler>step second
+0.20 second>moments section see>from ses set>of seven seven>billion sft sgd>and sgd>in shadow shampoo>preconditioners
+0.20 sharding>them sharding_strategy sharding_strategy>no_shard she since>then single sixteenth size size>10
+0.20 size>between size>was slot slot>variables small>enough so>all so>moments so>much so>the solved sparse
+0.20 sparse>true sparseadam speicher spikes spill sqrt stage>3 starting starting>to state>exp_avg_sq state>for
+0.20 state>in state>is state>of step>after step>kills step>never step>no step>one step>that's step>to stepped steps>1
+0.20 stores>a straw suffices sums sur>le suspected suspected>the swapping switched>from switched>to switching
+0.20 switching>optim switching>to table table>were takes>place tampons target target_modules tells>you temporary
+0.20 tensor>in text than thanks>a that's>a that's>the that's>your that>apex that>as that>breaks that>broke that>had
+0.20 that>one that>two the>3 the>50 the>8 the>accumulation the>adapter's the>backbone the>buffers the>complete
+0.20 the>cpu the>crash the>day the>eight the>embedding the>first the>footprint the>fp32 the>fused the>gradients
+0.20 the>half the>json the>limit the>line the>llama the>low the>missing the>model the>net the>network the>oom
+0.20 the>optimiser the>optimizer's the>ordinary the>peft the>plain the>plan the>remaining the>rest the>running
+0.20 the>same the>scaler the>sixteenth the>sparse the>spikes the>state the>states the>step the>temporary the>tensor
+0.20 the>torch the>total the>trainer the>usual the>very the>whole the>wrong the>yaml the>zero their them>over
+0.20 then>every then>falls there's>no thing thing>went third third>buffer this>for this>is this>layer those
+0.20 thought>it through>where times times>the tipped tipped>it to>17 to>8 to>adam to>crash to>everything to>life
+0.20 to>match to>never to>ram to>train took>me torch torch>outofmemoryerror torch>zeros_like tpu traceback>ends
+0.20 tracked trainable>parameters trainable>params trains>at trains>happily true true>for true>is true>was tune
+0.20 turned turned>out twelve twelve>bytes two two>more two>optimizers type under unfreezing>at unfroze unfroze>the
+0.20 upd update>no update>rule usage>goes use_8bit_adam useless useless>here uses>14 usual v>is variables variant>of
+0.20 vectors>of very very>first wants>4 was>at was>built was>commented was>doing was>fine was>made was>on was>one
+0.20 was>training was>where we're>out we>went week>and weights>in well>as went went>from were>the were>trained
+0.20 what>kills when>the where where>adamw where>it where>the whole whole>backbone whole>thing wide>layer wide>layers
+0.20 with>a with>adam with>adamw with>bitsandbytes with>history_size with>lots with>no_shard with>sgd
+0.20 with>sharding_strategy without without>use world world>size would>expect wrap wrapper wrong x x8192
+0.20 xformers>enabled xl yaml>under you>don't you>pass your>json zero>2 zero>config zero_optimization
+0.20 zero_optimization>stage zeros zeros_like>p ~13107 ~adam' ~altho ~alway ~anoth ~appli ~avera ~backb ~becau ~beide
+0.20 ~billi ~broug ~budge ~carri ~close ~cpuad ~divid ~enoug ~every ~exact ~facto ~fairs ~finet ~float ~follo ~footp
+0.20 ~forgo ~freez ~frien ~froze ~ghisl ~group ~hadn' ~happi ~havin ~hundr ~hybri ~initi ~insid ~layer ~lazil ~match
+0.20 ~matri ~menti ~mistr ~model ~monst ~mysel ~newbi ~nicel ~nothi ~offlo ~patte ~plant ~plent ~premi ~prodi ~quick
+0.20 ~raise ~rathe ~repli ~scale ~secon ~secti ~shado ~shard ~singl ~solve ~spars ~speic ~spike ~stepp ~suffi ~suspe
+0.20 ~tampo ~tempo ~that' ~tippe ~track ~turne ~twelv ~unfro ~usele ~varia ~witho ~включ ~парам ç ç>a в гб для на это
+0.20 과 그 까 꾸 꾸>니 는 니>까 를>8 마 만 바>꾸 스 었 었>어 에>서 저 전 죽 죽>었 합 합>니
+0.40 0>did 14>gb 1>does 20>gb 2>instead 32bit 4>or 8>b 8>bit accumulation adam>doesn't adamw8bit>and adamw_torch
+0.40 adapters adds all>the and>backward and>nu another>2 any>data apex apply are as>the at>step averages backbone
+0.40 backward bitsandbytes boom both brings brings>it buffer buffers bytes bytes>per cards copies copy cpu cpu>runs
+0.40 created ddp dense difference doesn't dreambooth embedding epoch>5 existed extra fails>in first fit fit>the flag
+0.40 float32 foreach foreach>false forward>and fp32>master full>tuning full_shard gb gb>card gb>less good had init
+0.40 initialize is>the it's>ok it's>the it>from it>just json just just>fits keeps keeps>a lamb lbfgs>with line lion m
+0.40 me megatron modules momentum more mu>and now nu of>0 of>step off>in offload_optimizer>to ok on>first on>my oops
+0.40 optax optim or>batch paged_adamw_32bit param>size parameter partition per>weight preconditioners>for
+0.40 print_trainable_parameters>said py qlora rank>256 room room>for running>averages runs runs>adam said said>100
+0.40 second>iteration sgd>runs shampoo shampoo's shampoo's>preconditioners shard sharding sixteen size>of solved>this
+0.40 stage>2 step>1 stop stop>in switched than>the that's the>difference the>flag the>lora the>moments the>size
+0.40 the>update to>21 to>adafactor to>cpu torch>optim trained training>all trains tuning tuning>now twice twice>the
+0.40 under>the unfreezing use>distributed was>off we're weight weights were wide without>the works yaml you
+0.40 zero>stage zeros_like ~backw ~bitsa ~bring ~copie ~creat ~deeps ~diffe ~distr ~doesn ~dream ~embed ~exist ~forea
+0.40 ~fused ~gradi ~megat ~parti ~preci ~print ~sixte ~strat ~switc ~tunin ~unfre
+0.60 24>gb 2>x 3>b 7>b 8bit and>v avg batch>1 distributed distributed>optimizer edit exp exp_avg_sq first>update fits
+0.60 fsdp galore iteration kohya kohya>with less made my>3060 no_shard offload offload_optimizer paged param
+0.60 parameters params preconditioners print print_trainable_parameters rank sgd sq stage>0 step>0 strategy works>on
+0.60 zero ~adapt ~buffe ~galor ~histo ~itera ~maste ~state ~weigh
+0.80 adafactor amsgrad gradients history lora m>and master peft states trainable update v ~adafa ~amsgr ~optim ~preco
+0.80 ~shamp
+1.00 b full lbfgs optimizer stage state ~param ~train ~updat
+1.20 adamw8bit fp32 ~adamw
+1.40 moments
+1.60 step
+1.80 ~momen
+2.00 adamw
+2.20 adam
""",
    "other_processes": r"""
-0.60 each per pool too
-0.40 =0 and>it and>it's batch before>the cache cell config cpu else fits for full half in into made model n no
-0.40 nobody>else not>the num one ram said set step tensor the>notebook true ~buffe ~optim ~varia
-0.20 # 0>2 0>4 0>5 0>6 0>8 0>9 0>and 0>is 0>mib 0>that 12>gb 16>gb 1>5 1>and 1>is 24>gb 32>gb 3>gb 40>gb 48>gb 4>1
-0.20 6>gb 8>gb =4 a6000>is a>forgotten a>fresh a>friend a>full a>minute a>shell a>single above activations adam adamw
-0.20 adapters add all all>24 all>have all>of alloc allocate allocator also always and>all and>i and>is and>my and>not
-0.20 and>nvidia and>started and>that's and>there and>with any app are arena as>a as>the as>well asked>for asking
-0.20 assigned at>0 at>1 at>12 at>first at>start at>this attention auto available backend backward base batch>8 be
-0.20 before>each before>it before>start being block both box>is buffer buffers building built but but>he but>i but>me
-0.20 but>the by>a cached call card>0 card>and card>has card>nvidia card>when card>with ceiling checkpoint chunk
-0.20 chunks ckpt clear colleague>of colleague>with com comes context conv copies copy couldn't count crash>at created
-0.20 cuda cudamalloc cudf cupy cut d data dead default del desktop>on device dict did>the dies>within disk do do>not
-0.20 does doesn't doubled dropping eight else>on embeddings en enable encoder end end>of ended ends env epoch eval
-0.20 every every>stale everything>else export fails fails>at failure feature fine>yesterday first first>card
-0.20 first>idea fixed fixed>it flag flat float for>a for>my for>that forum forward fp16 fp32 frame frames free>before
-0.20 friend from>a function g gb>and gb>at gb>card gb>in gb>is gb>so gc gib>free given gives global goes good got
-0.20 got>the gpu>0 gpu>and gpu>at grad gradient graph graphs gtx guess had>no had>the had>this had>to half>the
-0.20 handler has>a have>your he>had he>was head helped here>which history hit>the hold i'll i>gave i>had i>run i>set
-0.20 id idea idea>was ids images import in>a in>and in>memory in>that in>this inactive index input inside>the instead
-0.20 instead>of into>the is>the is>what it's it>at it>dies it>fails it>had it>has it>possible it>says it>starts
-0.20 it>still it>then it>to it>was iteration its>pool jax just k k80 keep kernel>and kernel>was keys killed>every
-0.20 killed>everything language large last>year late latents later layer layers learner leaves len length like limit
-0.20 line lines lives load loaded>the loader loading logs long loop loss made>it main makes many map mask max maybe
-0.20 means measure memory mib>each mib>together million mine>alone mine>had mode model>was models module more much
-0.20 mx150 my>batch my>card my>colleague my>notebook need needs net network no>second nodes normal not>enough not>on
-0.20 nothing>fits np number o object of>12 of>which off ok ollama>ps on>2 on>my on>to one>gpu ones only>the onnx onto
-0.20 oom optimizer order ort other>python ought out out>of over own>script p parallel parameters part partition pass
-0.20 passed passes past peak picture pipe pipeline place plain plan policy possible possible>that pretrained printed
-0.20 prior process>and processes>and processes>on profile prompt put>the px python>at python>pid python>processes q
-0.20 quota qwen ran>on rather rather>than ray re read red>box render render>on replicas resolution result run>were s
-0.20 said>0 same>crash same>job same>message same>notebook same>process saved saving say scratch script>had
-0.20 second>run segments sets setting seven shape shard shell>take shm should shows>no six>times size slice slices
-0.20 slot slots smaller smi>at smi>lists smi>shows snapshot solved solved>it somebody>had somewhere spacy split stack
-0.20 stage started>again started>with startup status steps still>dies still>holding still>there stops stops>at stored
-0.20 stray sure swap swapped system t600 table tb tb>was teacher tensors text than than>the that>memory that>the
-0.20 that>was the>3060 the>3090 the>a100 the>big the>cache the>case the>cell the>crash the>default the>end the>first
-0.20 the>full the>node the>number the>pod the>process the>quota the>run the>second the>server the>session the>share
-0.20 the>time the>two the>warm then then>runs these think third this>is this>node this>with thread times to
-0.20 to>allocate to>be to>go to>see tokens told top torch torch>model total touches trace traceback training>script
-0.20 transformer trial try trying type up>and update used uses validation variable variables version video visible w
-0.20 wanted wants warm>up was>at was>enough was>full was>it was>my was>on was>the was>what watch watch>n way weights
-0.20 went>from what>it when>i when>you where>only which>was while>the with>0 with>1 with>80 with>batch with>it
-0.20 within>a without works>on workspace workstation>in would write wrong wrote x yaml year your>kernel zero ~accum
-0.20 ~activ ~adapt ~alway ~appen ~askin ~assig ~attac ~avail ~backe ~backw ~bigge ~build ~cache ~captu ~ceili ~check
-0.20 ~chunk ~compa ~compl ~confi ~const ~conti ~contr ~conve ~copie ~could ~count ~creat ~cudam ~custo ~decod ~defau
-0.20 ~delet ~detac ~doesn ~doubl ~encod ~envir ~error ~excep ~expor ~expos ~featu ~float ~forwa ~fract ~frame ~frien
-0.20 ~funct ~globa ~gradi ~handl ~histo ~image ~impor ~inact ~initi ~insta ~inste ~itera ~jetso ~langu ~laten ~layer
-0.20 ~learn ~leave ~lengt ~limit ~loadi ~local ~longe ~matri ~measu ~messa ~milli ~model ~modul ~momen ~multi ~netwo
-0.20 ~norma ~numbe ~objec ~offlo ~param ~parti ~passe ~perce ~pictu ~point ~possi ~predi ~prefe ~prese ~produ ~promp
-0.20 ~quant ~rathe ~refer ~refus ~reloa ~remai ~remov ~resto ~resul ~resum ~sampl ~savin ~scrat ~segme ~separ ~seque
-0.20 ~setti ~shard ~simul ~slice ~small ~snaps ~solve ~somew ~statu ~store ~subpr ~swapp ~switc ~teach ~threa ~token
-0.20 ~touch ~trace ~track ~tryin ~unloa ~updat ~upgra ~uploa ~upsca ~utili ~valid ~versi ~visib ~wante ~watch ~weigh
-0.20 ~witho ~wrapp в и
+0.20 00>and 02>gib 03>12 0>gb 0>gives 0>had 0>号 10>2 10>and 11>days 11>gb 11>the 12>may 12>since 13>b 14>00 14>11
+0.20 14>b 17>gib 1>3 1>cuda 1>gb 1>of 1>start 2080>ti 212>mb 21>of 22>6 23>6 24>free 280>w 2>1 2>3 2>and 2>before
+0.20 2>fails 2>gb 2>gib 2>is 300>mb 30>g 30>on 3>at 3>gigs 3>is 3>my 3>python 4>gib 4>so 5>3 5>min 600>mb 6>1 6>2
+0.20 6>gib 6>in 70>gb 70>gib 75>at 78>of 8>0 99>in 9>g 9>gib 9>gigs 9>on =2 =3 a1111 a>13 a>14 a>4 a>7 a>bit a>brand
+0.20 a>chance a>colleague a>couple a>crypto a>defunct a>different a>jupyter a>live a>matlab a>nano a>process a>python
+0.20 a>python3 a>reboot a>rented a>second a>systemd a>tensorflow a>train a>vllm aborts aborts>with about about>300
+0.20 about>6 adebayo after after>a after>i again again>with ago alive>after all>day all>good all>i've all>night
+0.20 all>read all>weekend allocated>so allocates allocates>its allocations almost alone>on alphafold already>running
+0.20 alter am an>embedding an>orphaned and and>about and>b and>has and>held and>launched and>no and>once and>power
+0.20 and>start and>suddenly and>they and>training and>two and>was and>we're and>workers and>you've animation another
+0.20 another>terminal answer answer>the anything apparently are>logged arguments as>allocated as>first as>if ask>him
+0.20 asked>in at at>03 at>10 at>11 at>17 at>98 at>epoch at>init at>load at>night at>noon at>nvidia at>once at>that
+0.20 at>who auf aux aux>grep b>breaks b>on back background>closed background>while bad bail bail>out bastian batch>16
+0.20 batch>size batches>and be>fragmentation because>its before before>1 before>i before>lunch before>my before>our
+0.20 before>then begin begins begins>and behind believe believe>it bert between between>epochs bit>less blender>was
+0.20 booked boot box box>it box>since brand brand>new breaks>in bug>the build busy but>after but>fuser but>i'd but>my
+0.20 bwierzba bytes>allocated c'd called came came>second came>up can't>do can't>even cannot cannot>be card>12 card>2
+0.20 card>3 card>by card>if card>is card>itself card>moved card>per cards>at carte carte>il case>the cause
+0.20 checked>that chewing child chrome>plus chrome>with client closed>it closed>the cluster>does cluster>so code
+0.20 code>i code>runs colab>like colleague>had colleague>on colleagues comfyui>has commented complaining compositor
+0.20 con confirmed connection connection>dropped container>is container>was could>put couple cp crash crash>since
+0.20 crash>was crashed crashes>at cron>job crumbs crypto crypto>miner ctrl>c'd ctrl>z'd cuaderno cuda>at cuda>fails
+0.20 cuda>in cuda_visible_devices>3 cyberpunk cycles d>state danach days>ago dcgm debug>session debugger>session
+0.20 debugging dedicated dem demo>for deployment der desktop desktop>and details detector detector>on dev device>2
+0.20 device>at device>moved devices devices>0 dgx did>not died>at dies>during dies>with different diffusion
+0.20 diffusion>webui disconnecting display>server dmon do>2 do>that docker>container docker>from docker>ps does>not
+0.20 doesn't>isolate doesn't>kill don't>remember down down>the drained dropped>the during easily eat eating eats edit
+0.20 editor ein einem el embedding embedding>server empty>and encoder>and end>the engine>build enough entire entrena
+0.20 entries>in epilog epoch>4 epochs error>says eval>i evaluation even>start even>torch even>when evening every>hour
+0.20 every>run every>single every>user everybody everything>back evicted>so exactly exactly>when exit exited
+0.20 experiment>two failed failed>at failed>this fails>on fails>right failures ffmpeg fills fills>the films fine>at
+0.20 fine>tune finish finished>i first>line first>run fit>easily fit>py five flaky flatmate for>every for>five
+0.20 for>its for>noise for>posterity for>us for>you forgotten>about forty found>a found>it found>the four four>of
+0.20 free>and free>figure free>of frei fresh fresh>one frigate from from>my from>this from>tuesday from>when
+0.20 from>yesterday from>yesterday's froze full>run fuser>v game>in game>launcher game>was gaussian gave>me gb
+0.20 gb>according gb>auf gb>back gb>before gb>belong gb>between gb>came gb>each gb>frei gb>gt gb>here gb>nobody gb>of
+0.20 gb>under gb>works gdm generator generator>that get get>this gets>a gib gib>all gib>memory gib>total gig gigabyte
+0.20 gigs>of give give>each gnome>shell go>à gone good>now gpu gpu>07 gpu>2 gpu>for gpu>tests gpu>to gpu>util
+0.20 gpu>with gpu>you gpus>all gpustat>cp gpustat>says grabbed>the grabs>75 grabs>everything grabs>nearly graphics
+0.20 graphics>memory grep gres gromacs>job gromacs>run group guy h>it ha had>900 had>a had>booked had>forgotten
+0.20 had>grabbed had>it had>taken had>three handed hanging happens>only happy hardly hardware has>0 has>been
+0.20 has>loaded has>something hashcat have>started he>stopped help hence his>diffusion hogging hogging>the holding>11
+0.20 holding>the hour>ago hour>and how hundred hundred>mb hyperparameter i i'm i'm>not i'm>on i>asked i>begin i>can
+0.20 i>closed i>do i>don't i>even i>forgot i>found i>hit i>killed i>opened i>pressed i>ran i>reduce idle idle>and if
+0.20 if>the if>training igpu il image in>as in>background in>d in>general in>init in>nvidia in>pycharm in>state
+0.20 in>terminating in>the in>them in>tmux in>vs in>your inference inference>demo inference>in inference>script info
+0.20 init instance interpreter interpreter>fails is>2 is>about is>back is>idle is>mine is>running is>shared is>still
+0.20 is>taken is>that is>there is>why isn't>the isn't>your isolate isolate>gpus it it's>fine it's>in it's>not
+0.20 it>again it>alive it>cannot it>crash it>finds it>grabs it>happens it>looks it>on it>or it>sorry it>the it>there
+0.20 its its>child its>context its>first its>last its>memory itself>at itself>is iulia jax>in job>on jobs>and jonas
+0.20 jupyter>kernel jupyter>tab k8s k8s>time keeps kernel>down kernel>idle kernel>is kill>the killed>parent
+0.20 killed>the killing killing>the know>why kohya kollegen l>é la>m lab>server labelling>tool labmate labmate's
+0.20 last>model last>night's last>week launch>the launched>his launcher launching layers>before left>for left>running
+0.20 left>to less less>free let limit>is listed>a listing lists>a live>stream llama llama3 llama>server lm lo
+0.20 loaded>for loads>at lol lol>my look>if looks>as loop>but lsof lunch m>ê manager manager>details maps>the marek
+0.20 marketing match matlab>session matmul mb mb>before mb>for mb>of mb>were me>carte mem_get_info>as
+0.20 mem_get_info>returns memory>back memory>column memory>the memory>until memory>usage met mib>free mib>the
+0.20 midnight mig>is min>after mine>has mine>was mine>works minecraft miner>under minute>it minutes minutes>before
+0.20 mmdet model>resident model>warm monitors more>and morning>the my>4 my>6 my>bad my>cards my>case my>colleagues
+0.20 my>flatmate my>job my>labmate my>lora my>program my>script nearly>everything nearly>the needs>a neighbour
+0.20 never>died never>had new>one next>to nicht night's nights no>limit no>the noch node>gpu noise none>of noon
+0.20 not>alone not>end not>our note note>to notebook notebook>still notebook>with nothing>of nothing>so now>set
+0.20 now>shows number>one number>two nvidia obs>with occupied>the occupies occupying octane of>24 of>40 of>6 of>80
+0.20 of>the of>this of>your off>after off>and office ok>now ola old>run old>was ollama>still on on>and on>every
+0.20 on>the once once>in one>a100 one>card one>crashes one>didn't one>dies one>has one>holding one>where only>600
+0.20 only>if onnxruntime open>all open>in open>since open>with opened>a ops opt>conda or or>not or>set or>take orphan
+0.20 other>9 other>node other>people other>terminal others>in otro our>ci our>cluster our>group out>the own>copy
+0.20 own>pid owned owner pane parent>left parked>on paused people people>are physical physical>card picks>up pid>is
+0.20 pids pinned>to pixelgrau playing plus>the plus>two pod>on poll posterity preallocate preallocated
+0.20 preallocated>75 preallocates prend pressed>stop previous>user's prints prints>a priya's problema process>has
+0.20 profiler ps>aux ps>says put>two puts py py>and python>from python>runs queue qui quickly quit>both rafa ran>my
+0.20 rank>from rapids really reason rebooted>and release rendering>in renders renders>with rented rented>instance
+0.20 replica replica>is reported reported>by reserved>is resident>for resnet resnet101 restarted returns right>now
+0.20 rook root row>of run>and run>from run>fuser run>kept run>number run>nvidia runlevel runlevel>3 running>on runs
+0.20 runs>that rx same>2080 same>a10 same>arguments same>as same>command same>commit same>host same>physical
+0.20 same>titan says says>23 says>gpu says>it's scene scheduled scheduled>on script script>dies script>i script>is
+0.20 second second>and second>one second>python see>which seen server>is server>of service>on service>takes serving
+0.20 serving>container session>from session>had session>in session>open sessions sessions>and sessions>each
+0.20 sessions>with set>i several several>times shaders shared>dgx shared>the shared>with sharing sharp showed>a
+0.20 showed>it shut>that shutdown shutting shutting>down side sin since since>monday since>the since>then single>time
+0.20 sitting sitting>on sitting>there six six>minutes slicing slurm>gave small>card smi>before smi>listed smi>on
+0.20 smi>see smi>showed so>it's so>to software some somebody's somebody>called somebody>is someone's someone>else
+0.20 sorin sparse speak spinning square squatting squatting>on ssh>connection stable staging stale>kernels start>it
+0.20 start>the start>two started>anything started>at started>his starts state>z stays>at steps>1 still>going
+0.20 still>had still>occupied still>open still>sitting still>up stop>in stop>it stream student's>notebook students
+0.20 succeeds succeeds>every suddenly sudo sur sur>la suspends suspends>it swears sweep>was switching>from
+0.20 systemctl>stop systemd tab>i tabs>plus taint tait taken>by takes takes>the task>manager team's teams tenant's
+0.20 tensorboard's tensorboard>no tensorboard>profiler term terminate terminate>the test tests tests>of tf>grabs
+0.20 tf>in tf>open tf>serving tf>session than>half thanks>it that's>the that>900 that>at that>child that>for
+0.20 that>grabs that>host that>off that>one that>point that>too thats the>2 the>30 the>a6000 the>board the>build
+0.20 the>card the>cause the>channel the>children the>ci the>cluster the>compositor the>crashed the>day the>defunct
+0.20 the>demo the>docker the>eval the>gpu the>graphics the>guy the>ide the>igpu the>image the>inference the>k8s
+0.20 the>list the>memory the>missing the>morning the>next the>night the>nightly the>numbers the>ocr the>office
+0.20 the>one the>only the>open the>others the>parent the>previous the>queue the>reason the>repo the>room the>runner
+0.20 the>scene the>small the>ssh the>stale the>start the>students the>tensorboard the>terminal the>thing
+0.20 the>transcription the>very the>vs the>weekend the>whisper the>windows the>workstation the>zombie their them>all
+0.20 them>at there there>with there>you they thing thing>the this>morning this>on this>one this>process three>of
+0.20 through>at through>but ti>the ticket>closed ticket>from time time>during time>i'm time>slicing timeout
+0.20 times>each times>then tmux>pane tmux>session tmux>sessions to>a to>cuda to>exclusive to>false to>it to>me
+0.20 to>nothing to>nvidia to>self to>speak to>the to>two today>i too>what took>21 tool>with torch>cuda torch>zeros
+0.20 torchrun tourne train>py trainer>and trainer>had training training>all training>and training>is training>with
+0.20 trains>happily trains>on transcode transcoding transcription transcription>service tried>again triton>container
+0.20 triton>server trtexec tuesday twice>once two>minutes two>other two>people u>bwierzba ui ultralytics under
+0.20 under>a under>another under>the unreal unreal>editor until until>i up>1 up>first usage usage>of usage>on use>but
+0.20 use>by user's user>in user>name users using using>it util util>is v100 v>dev very very>same vision visitors vllm
+0.20 vllm>on von vs wait>for wallpaper>engine war waren was>between was>empty was>hogging was>minimised was>only
+0.20 was>open was>playing was>rendering was>restarted was>squatting was>using we're>back we>can't we>even we>found
+0.20 we>share we>were web>ui webui webui>and week weekend weights>fit were were>free were>gone were>pinned what>i
+0.20 what>the whatever whatever>i when when>your where>somebody whereas>yesterday which>card which>the while while>i
+0.20 whisper>large whisper>server whisper>service whole>evening why why>it why>only wieder will window window>it
+0.20 windows>and with>137 with>17 with>6 with>70 with>9 with>a with>ctrl with>ctrl+z with>cycles with>e with>its
+0.20 with>nvenc with>shaders with>xla_python_client_mem_fraction workers>0 works>now works>right works>so workstation
+0.20 workstation>at wouldn't xla xla_python_client_mem_fraction>4 xla_python_client_preallocate xorg>gnome y>ya ya
+0.20 ya>entrena yes>it's yesterday yesterday>i yet yolo>train yolov4 yolov4>608 you you've>got you>can't you>go
+0.20 you>have you>in you>launch you>start your>dump your>listing your>log your>ollama your>script z'd zeros zeros>1
+0.20 zombie>from zombies ~abort ~adeba ~almos ~alpha ~anima ~anoth ~answe ~anyth ~appar ~assis ~basti ~behin ~beleg
+0.20 ~betwe ~booke ~bwier ~calle ~canno ~carga ~chewi ~clean ~comme ~compo ~conne ~coupl ~crash ~crumb ~crypt ~cuade
+0.20 ~cyber ~cycle ~danac ~dedic ~derse ~deskt ~detai ~detec ~diffu ~disco ~drain ~durin ~easil ~eatin ~edito ~enoug
+0.20 ~entir ~entre ~epilo ~epoch ~evalu ~eveni ~every ~evict ~exact ~exite ~faile ~ffmpe ~flatm ~friga ~gauss ~gener
+0.20 ~gigab ~hande ~hangi ~hardl ~hardw ~hashc ~hoggi ~hundr ~infer ~killi ~kolle ~listi ~llama ~loade ~machi ~manag
+0.20 ~marke ~memor ~midni ~minec ~minut ~night ~ninet ~octan ~offic ~onnxr ~outli ~overl ~pause ~peopl ~playi ~plugi
+0.20 ~poste ~priya ~probl ~progr ~quick ~rapid ~reall ~reaso ~rente ~repor ~resne ~resta ~runle ~sched ~scrip ~secon
+0.20 ~sever ~shade ~shari ~shoot ~shutd ~shutt ~sitti ~slici ~softw ~somet ~spinn ~squat ~stabl ~stagi ~succe ~sudde
+0.20 ~swear ~team' ~tenso ~ticke ~timeo ~tourn ~trtex ~tuesd ~ultra ~unrea ~user' ~visio ~visit ~weeke ~weite ~whate
+0.20 ~wiede ~would ~yolov à é é>tait é>y ê ê>me í í>a на い>て が>残 つ て>、 で>い の>セ ほ ほ>ぼ ぼ ぼ>全 を>ほ シ
+0.20 セ ッ>シ ッ>ト ネ ネ>ル ャ>ッ ル>が 一 上 前 動>き 占 占>了 卡 卡>上 号 号>卡 在>0 多 多>g 好 好>了 就>好 挂 掉
+0.20 掉>就 昨 晚 残 残>っ 用 用>nvidia 的 看 练 让 训 训>练 还 通 고 그 그>랬 끄 나 네 네>요 됩 됩>니 랬 를 미 바
+0.20 바>로 서>그 안 에 터
+0.40 1>9 1>was 22>gb 24576>mib 4>k 900>mb =5 a a10 a6000>with a>program a>student's after>killing after>reboot
+0.40 already amp and>a and>comfyui as>though ask at>9 ate b>loaded before>you belong belong>to belonged belonged>to
+0.40 belongs belongs>to booking booking>sheet bug by>default card card>already card>no children ci ci>runner close
+0.40 close>the closing cluster colleague's comfyui>starts crashed>run ctrl>z cuda>mem_get_info davinci
+0.40 davinci>resolve day debugger demo dev>nvidia0 died docker evicted exclusive folding folding>home forgot
+0.40 forgot>it found>three free>again free>memory friday gib>in gnome go go>of gpu>1 gpu>3 grabbed had>started has>1
+0.40 has>37 has>the him his home host hour hung i>have ide in>another in>it isn't>this it>reads it>went jobs jupyter
+0.40 k>monitors kept>its kernel kernel>never killed>it lab last launched left leftover leftovers let>go lm>studio
+0.40 loaded logged logged>in machine matlab me mem mem_get_info mib>24576 mib>no mining mining>on most most>of moved
+0.40 nearly neither never never>let next night no>running node nor not>us notebook>kernel nothing now nvenc nvidia0
+0.40 nvidia>smi oh old ollama on>friday on>gpu on>it on>that on>this only>1 orphaned our parent parked plex plus pod
+0.40 pressed previous processes>found prod program pycharm python reads rendering resolve runner running>processes
+0.40 runs>on same same>card same>gpu second>notebook session share share>the shared sheet shell shell>and showed
+0.40 size>nor slurm>put smi something stable>diffusion start started>a still>alive stopped story student's studio
+0.40 suspended t tab tabs take taken tensorboard tensorrt terminating terminating>and that that>isn't that>machine
+0.40 the>debugger the>device the>entire the>jupyter the>lab the>machine the>old the>story then>i there>all they>were
+0.40 this this>box though>a ticket today train trains turned turned>out two>4 us users>on vasp vs>code wallpaper
+0.40 was>mining was>parked we went>on went>through whisper who whoever whole>card windows with>tf with>the
+0.40 with>windows xla_python_client_mem_fraction xorg yesterday's you've yours z zombie ~alrea ~befor ~blend ~booki
+0.40 ~child ~closi ~clust ~colle ~davin ~deplo ~docke ~exclu ~foldi ~forgo ~frida ~grabb ~isola ~jupyt ~labma ~logge
+0.40 ~matla ~minin ~monit ~morni ~nearl ~neith ~noteb ~nothi ~occup ~ollam ~paren ~parke ~preal ~press ~previ ~pycha
+0.40 ~rende ~resol ~roomm ~runne ~share ~showe ~someo ~start ~stopp ~studi ~tenan ~trans ~turne ~wallp ~whisp ~whoev
+0.40 ~you'v ~проце всё гигов меня процесс с у у>меня
+0.60 38>gb alive blender closed comfyui container cron ctrl ctrl+z defunct enough>for even for>tensorrt free freed
+0.60 from>last fuser gigs gpustat grabs gromacs he holding in>use is>my is>not kill>9 killed look look>at mib
+0.60 minimised morning moved>to my my>sweep not obs of>it of>my other premiere process process>40112 ps python3 quit
+0.60 reboot rex run running server service slurm somebody ssh started stop sweep t>rex team terminal tf
+0.60 the>background the>game the>other the>same three tmux triton two>users was was>still went yes your ~autos ~close
+0.60 ~comfy ~conta ~ctrl+ ~debug ~defun ~gpust ~groma ~holdi ~kerne ~kille ~launc ~lefto ~minim ~nvidi ~orpha ~premi
+0.60 ~proce ~reboo ~runni ~servi ~sessi ~stude ~suspe ~train ~trito ~windo ~yeste
+0.80 background chrome game job miner not>mine shut still user ~backg ~chrom ~pytho ~someb ~zombi
+1.00 found had kill mine open pid sorry ~belon ~termi
+1.20 two
""",
    "own_workers": r"""
-0.60 =0 gb k memory not
-0.40 cache cpu fails free full has in in>one is keeps kept layers limit load no ram size step that then this torch
-0.40 ~tenso ~there
-0.20 0>3 0>45 0>6 0>9 0>but 0>fails 0>was 1>so 24>gb 2>gb 400>mb 48>gb 4>gb 4>k 6>gb 8>gb =4 activations after
-0.20 afterwards again alive all>on allocated allocator although and>not and>nvidia and>that and>that's are args as
-0.20 at>exactly at>start attention b back backward batch beam beams because>of been been>up being benchmark best
-0.20 between block blocks bs buffer buffers but>the byte bytes c cached call call>torch calls>torch can't cap
-0.20 card>was cards cell change check ckpt class classes clear client cluster code coded compute container context>on
-0.20 copy copy>of correct correct>in could count>is cpp crash crash>was ctx cuda>1 cuda>3 cuda_visible_devices
-0.20 cuda_visible_devices>is cuml d data days de decode decoder del demo device>1 device_map dict dicts died docker
-0.20 don't e each>of each>rank each>time eight>cards eight>i empty engine enough ensemble entire epoch eval evenly
-0.20 every>card every>trial everything exactly exactly>the export failed fails>on false features file find fine first
-0.20 fold found fp32 fraction freed fresh fresh>subprocesses from g gb>in get gib gives go goes good gpu>and gpu>for
-0.20 grad gradients graph grows guess h h100 had>been half handle hard hard>coded has>its have>been head heap
-0.20 here>and his hold holds home how how>many hyperparameter i'm i've i>have i>printed i>see id identical if if>i
-0.20 image images in>fresh in>its in>main initial input inside>the is>1 is>correct is>launched is>only is>started it
-0.20 it's it's>a it>and it>but it>fails it>on its>context just keep keras kernel kill killed kind launched>with layer
-0.20 leaves left>the length less list list>of live llama>cpp llm local_rank>first local_rank>is log long longer lora
-0.20 loss m main>and makes max may mem merge meta million moved>to much name need needed new no>accelerate no_grad
-0.20 node>with nodes none not>a notebook nothing num_ctx numpy of>24 of>it ok old on>8 on>each on>every on>this
-0.20 one>pid one>process one>request ones only>a only>the onto>device open opens opens>its optimizer order others
-0.20 ours outside outside>of pairs parameter>sets parameters part partition passed past per>card per>process
-0.20 per>worker picks picture pin_memory placement pool>the pr prefetch previous printed printed>it process>no pt
-0.20 python>list ranks>call rapids ray>train read read>it read>the reading reading>the reads request reserved rest
-0.20 restart resume reward rmm room root row runner running runs>on same>step same>weights saved say says scope sees
-0.20 set>the sets shape shard share should shows>one single>copy slice small snapshot so>each so>i so>it so>there
-0.20 someone someone>on space split spread stage started>with state stay stayed steps still stops streams swap t
-0.20 table take tensor tensorflow text tf than than>the that's that>is the the>container the>default the>demo
-0.20 the>device the>entire the>file the>full the>job the>loader the>log the>old the>parent the>pipeline the>previous
-0.20 the>ranks the>rest the>second the>snapshot the>two there there's there>is thing>in this>card to to>read token
-0.20 tokens too took total tracker train>with trained trains tried true type until until>the up>since up>to update
-0.20 usage v version via visible vllm warm was>on we're weights well went when>you where whole window with>0 with>8
-0.20 with>device with>gpu with>own with>the with>workers work worked worker>processes workers>each workers>only
-0.20 workspace x xla you>start your>script zero>3 ~activ ~adapt ~after ~alloc ~altho ~arriv ~backw ~bench ~betwe
-0.20 ~block ~bucke ~buffe ~cache ~captu ~class ~clust ~comme ~compa ~compl ~compu ~conta ~corre ~decod ~decor ~deeps
-0.20 ~deser ~diffe ~distr ~docke ~doubl ~engin ~enoug ~ensem ~estim ~evenl ~exact ~excep ~exclu ~exist ~expor ~faile
-0.20 ~float ~follo ~fract ~gener ~gradi ~happe ~histo ~ident ~image ~inter ~kerne ~kille ~layer ~leave ~lengt ~longe
-0.20 ~matri ~memor ~milli ~neede ~noteb ~nothi ~openc ~other ~outsi ~param ~parti ~pictu ~place ~posit ~prefe ~progr
-0.20 ~promp ~rapid ~recom ~refco ~refer ~relea ~remai ~remov ~reque ~reser ~resta ~resto ~resul ~resum ~rewar ~runni
-0.20 ~servi ~setti ~shard ~shoul ~snaps ~someo ~staye ~stopp ~store ~swapp ~syste ~that' ~track ~updat ~verif ~weigh
-0.20 ~works ~yeste é в 서
+0.20 0>1 0>11 0>25 0>as 0>because 0>during 0>is 0>one 0>only 0>pass 0>s 0>to 0>unless 10>in 10>threads 11>gb 12>with
+0.20 14>gb 16>core 1>1 1>4 1>9 1>and 1>fits 1>for 1>gb 1>gpu 1>in 1>instead 1>it 1>ok 1>oom 1>python 1>to 23>9 24>and
+0.20 24>times 25>each 2>processes 2>rather 2>set 2>works 32>cores 380>mb 3>9 3>each 3>gb 3>means 3>s 3>was 450>mb
+0.20 480>mb 480>mib 4>1 4>actors 4>but 4>gib 4>i 4>in 4>processes 4>procs 500>mb 600>mb 6>app 6>doesn't 6>each 6>for
+0.20 6>was 7>are 8>and 8>do 8>loaders 8>over 8>the 8>was 9>gb 9>python =5 a a100>in a100>the a3c a40 a>child
+0.20 a>context a>for a>gpu a>lock a>machine a>queue a>semaphore a>separate a>skorch a>third a>threadpoolexecutor
+0.20 a>time accelerate accelerate>launch actor>and again>so agents>in airflow all>four all>have all>nine all>of
+0.20 all>ten all>trials all>twelve all_gather_object allocate>on allocates alone>needs always always>on ampersand an
+0.20 an>11 an>ampersand an>at an>epoch and and>8 and>all and>doesn't and>everyone and>four and>so and>there anew
+0.20 answers apiece app's app>a app>app app>with app>workers around array array>0 as>many as>nothing async at>1 at>a
+0.20 at>the ate auf>die augmentation augmentation>kornia augmentations auto>on autoscaling backbone>on backend
+0.20 basecallers batch>file be>1 be>quicker because>i before>init_process_group before>it before>set_device began
+0.20 behaves below bert binary binds blender blender>per bot both both>replicas box box>gave brought brought>up
+0.20 browser>tab busy but>gunicorn but>have but>i'd but>only bwierzba by>11 by>one cache_resource call>dist
+0.20 calls>self came>in camera can>see card>0 card>1 card>is card>isn't card>means card>so card>zero carried carte
+0.20 celery>concurrency celery>prefork cellpose changed changed>the checkpoint>it child>loads children>and
+0.20 children>of chunk chunk>it chunks>to cli clients colbert collate_fn collective comes concurrency>8
+0.20 concurrency>defaults config>had configs constructs contexts>on copied copied>the copies>of copies>the core>box
+0.20 cores>32 count>1 count>6 count>8 course cpu>tensors crash>is crashes create>the crowd cuda>0 cuda>and
+0.20 cuda>context cuda>current_device cuda>error cuda>rank cuda>so cuda>tensors culprit cupy cupy>pool current
+0.20 current_device dag dask dataset's>getitem__ datasets datasets>map debug>mode debug>reloader debug>true decoders
+0.20 decoders>for defaults defaults>to deployment detector>and device>hence device>is device>tensors device>torch
+0.20 device>which device_id>0 device_ids device_ids>rank devices>4 did did>cuda die>karte dies>first dies>in
+0.20 disappeared dist dist>barrier do>the doesn't>touch doesn't>wait doing donc down>to dropped during during>init
+0.20 during>startup each>browser each>camera each>line each>on each>with einem el>script embedding>model en
+0.20 encoder>on encoders end>all ended>with endpoint>is ends>each entries entries>on env>on environ
+0.20 environ>local_rank environments epoch>and error>out et evaluation>subprocesses every>environment every>job
+0.20 every>line every>one every>rank every>thread every>worker everyone everywhere everywhere>and example>with
+0.20 executor exhausted extraction f failure>is fait falls>over fasta fastapi faster>generation fault feature
+0.20 feature>extraction fell>by files fires first>collective five>trials fixed fjord42 fn folder folders folds>at
+0.20 for>all for>its for>itself for>the forked forks>one former forward>passes four>copies four>servers four>tasks
+0.20 fp16 from>2 from>5 from_pretrained>to function gather gave gave>it gb>but gb>do gb>down gb>gpus gb>vanished
+0.20 get>more getitem__>calls gib>in gmx gmx>mdrun gnu>make gnu>parallel goes>through gone got>its gpu>2 gpu>by
+0.20 gpu>gets gpu>so gpu>tests gpus>1 gres grid>search gridsearchcv gridsearchcv>with guessed had>an had>chosen
+0.20 had>instance_group had>loaded handler handles handles>it happily hardcoded>device has>only hat have>not
+0.20 have>your hence>the here>i'd here>is hit>the holding host>on hosting hpo hvd hvd>local_rank hydra hydra>multirun
+0.20 hypercorn i'd>raised i>changed i>dropped i>gave i>left i>limited i>read i>saw i>serve i>set i>thought i>use ids
+0.20 img impala import imported in>actor in>gridsearchcv in>my in>parallel in>run_all in>that in>the in>this
+0.20 in>together in>vram in>worker indexer inference>script init init_process_group inside inside>of inside>train
+0.20 instances instantiated instead>of into into>a involved is>4 is>at is>executed is>fine is>full is>our is>slow
+0.20 is>somewhere isn't>it it's>at it's>in it's>just it>answers it>behaves it>my it>through it>was it>your its
+0.20 its>cuda its>weights itself jana jana>10 jax jeder joblib>launcher just>the kornia kornia>on kornia>out l>ä la>m
+0.20 la>misma lammps land land>on landed launch>num_processes launcher launching launching>with le>mod learner
+0.20 learners left>for left>out like limited line lines lines>since lines>with listo lmp loaded loaded>the
+0.20 loaded>whisper loader's loader>worker loading loading>model loads>its loads>sdxl loads>the local>rank
+0.20 local_rank>before local_rank>so local_rank>was localcluster lock lock>around log>shows loop>all loop>had loop>in
+0.20 lowered lowered>the m>ê machine machine>has main>app main>py make makes>one many>for map map>num_proc max>batch
+0.20 mb mb>apiece me me>carte means>four means>sixteen means>three mei memory>raised message>and method mib mis misma
+0.20 missing missing>torch mit>einem mod mod>è model model>inside model>is model>was model>with modell module
+0.20 module>and more>crashes more>throughput more>to moves mp>pool mp>spawn mpi>ranks mpirun>put multiplication
+0.20 multiprocessing>pool multirun multirun>with must my>bash my>dataset's my>env my>fault my>for my>render my>script
+0.20 my>single my>train n>auto n_jobs>6 needs>a net net>i net>itself network never>pinned no>place no>wait node
+0.20 node>2 normally nos not>called np>2 nproc nproc_per_node nproc_per_node>4 nprocs ntmpi ntmpi>16 num_gpus
+0.20 num_gpus>0 num_proc num_proc>8 num_processes>2 num_workers>0 num_workers>8 number nvidia>smi object objective
+0.20 of>4 of>8 of>cores of>mine of>our of>parallel of>the of>them of>your of>yours off>the okay on on>cuda on>device
+0.20 on>gpu on>gpu0 on>the once>each once>every once>i one>1080 one>16 one>3090 one>blender one>board one>context
+0.20 one>copy one>device one>t4 one>trial one>v100 only only>1 only>gpu only>one only>thing onnx onnx>session op
+0.20 opened opened>the openmpi opens>the optimize optuna optuna's optuna's>n_jobs optuna's>study optuna>n_jobs
+0.20 os>environ other other>ranks otro our>script out out>before out>of out>the output>below over over>the over>when
+0.20 overflow overlap own>copy own>detector own>pipeline own>policy p p>8 packed packed>on parallel>and
+0.20 parallel>n_jobs parallel>on parallel>with parameter>servers parent>pid pass>device_id passes>at per>core per>env
+0.20 per>gpu per>session perception persistent persistent>workers pickles pin pinned>to pinning place plain
+0.20 plain>cuda play pods policy>on pool>6 pool>from pool>of pool>were pools pop popen pre preallocates
+0.20 preallocates>one predict>and prefork preprocess preprocessing previously previously>it printed>0 prints>using
+0.20 problem problem>was proc processes>but processes>each processes>from processes>on processes>with procs puse
+0.20 put>a put>both put>four puts py pytest>without pytest>xdist python>at python>processes python>run pythons
+0.20 pytorch>1 quatre queue>in quicker raised raised>in raised>the raising ran>both ran>eight ran>the rank>and
+0.20 rank>from rank>was ranks>showed ray>actor ray>to realesrgan relion reloader>it replicas>of reply report
+0.20 report>in requests requests>come require resource resource_exhausted resources resources>gpu resources_per_trial
+0.20 rollout rtx rtx>4090 rule run run>all run>is run>py run>were run_all run_all>sh runs>of runtimeerror
+0.20 runtimeerror>cuda s>card same same>a10 same>a40 same>board same>card same>device same>job same>moment same>run
+0.20 same>second same>time sat saw saw>that sb3 screenshot script>spawns sdxl second see see>is see>only seed seeds
+0.20 sein self>encoder semaphore separate sequential serve>the servers servers>and session sessions set set>num_gpus
+0.20 set>os set_device>was seven>extra sh sh>ends shell shell>script showed showed>up shows>9 shows>up side side>on
+0.20 silly simulators simulators>each simultaneously>on since>i since>we single>board single>card single>gpu sit>on
+0.20 six>copies six>times sixteen>contexts skorch skorch>net slurm>array smi>output so>10 so>every so>it's so>they
+0.20 somewhere somewhere>in sorin spacy spark spawn>start squeezed squeezed>both st>cache_resource stable stacked
+0.20 start start>method start>the start>together started started>the starts>the step>and streamlit study
+0.20 study>optimize subprocess subprocesses subprocesses>my sur sur>la tab tensors tensors>so tensors>to test>passes
+0.20 tests than>8 thanks that>all that>was the>7 the>agents the>app the>async the>augmentation the>augmentations
+0.20 the>barrier the>bash the>batch the>box the>celery the>collate the>collate_fn the>crowd the>culprit the>cupy
+0.20 the>dag the>dataloader the>embedding the>encoder the>end the>evaluation the>extra the>first the>former
+0.20 the>function the>gpu the>grid the>host the>impala the>in the>learners the>loader's the>math the>model the>mp
+0.20 the>multiplication the>nccl the>network the>node the>nvidia the>only the>other the>parameter the>perception
+0.20 the>pids the>pin the>problem the>ray the>shell the>sixteen the>slurm the>sweep the>t4 the>ten the>tests
+0.20 the>third the>thread the>traceback the>transform the>triton the>web the>whisper the>workers the>wrong them
+0.20 there>are there>twice there>was thing>i third>fails this>commit thread thread>calls thread>pool
+0.20 threadpoolexecutor>with threads>every three three>models three>runs through>cuda throughput time time>so
+0.20 times>with to>5 to>6 to>7 to>get to>one to>pick to>two todos together>and together>i too>many too>the torch>and
+0.20 torchrun>had torchrun>nproc_per_node torchrun>with torchserve touch>the trainer>so training training>step
+0.20 trainings transcribing transform trial trial>alone trials>simultaneously trials>with triton triton's
+0.20 triton's>config triton>config turning turning>off twelve twenty twice twin twin>which two two>at two>ranks
+0.20 two>the uft uft>es und under une unets unless>you uno up up>a up>by up>on upload use use>device use>plain
+0.20 user>here users>upload using using>cuda uvicorn>main val vanished wait>so waiting waiting>for waits was was>6
+0.20 was>always was>before was>gone was>it was>loading was>missing was>no was>the was>there was>told was>too
+0.20 wasn't>it we we>use went>out were were>all were>stacked were>started what>you when>a when>it whenever which>for
+0.20 which>holds which>loads while>the will with with>1 with>10 with>16 with>2 with>4 with>6 with>60 with>a with>j
+0.20 with>joblib with>max with>mpirun with>np with>pool with>several with>spawn with>w without without>gres without>n
+0.20 without>waiting work>and worker worker>process workers>3 workers>8 workers>do workers>my workers>on wren wrong
+0.20 wrote>device x>a100 xdist y>listo yael you>can you>see you>use ~accel ~airfl ~alway ~amper ~apiec ~aroun ~autos
+0.20 ~backe ~basec ~basel ~behav ~binar ~blend ~broug ~bwier ~camer ~carri ~cellp ~charg ~colab ~colbe ~cours ~culpr
+0.20 ~depth ~detec ~dropp ~durin ~entri ~execu ~fasta ~featu ~fjord ~forke ~forme ~funct ~grids ~guess ~handl ~happi
+0.20 ~helpe ~holdi ~hosti ~hyper ~impal ~infer ~initi ~insid ~insta ~invol ~itsel ~korni ~lammp ~lande ~learn ~loadi
+0.20 ~lower ~machi ~metho ~missi ~modul ~netwo ~norma ~nproc ~numbe ~ollam ~opene ~openm ~packe ~passe ~persi ~pinni
+0.20 ~pipel ~prepr ~probl ~quatr ~quick ~raise ~raisi ~reale ~relio ~rende ~repli ~resou ~rollo ~runti ~scree ~secon
+0.20 ~semap ~separ ~serve ~showe ~skorc ~somew ~squee ~strea ~thank ~trans ~trial ~trito ~turni ~twelv ~twent ~uploa
+0.20 ~vanis ~waiti ~whene ~witho ~больш ~запус ~падае ~поста à ä ä>uft ç è è>le ê ê>me больше больше>не за из карту
+0.20 не одну падает по поставил
+0.40 # 0>and 10>40 1>no 40>that 4>and 5>gb 60>threads 6>so 7>gb =2 a>second a>single actors all always>with and>each
+0.40 and>every and>they are>at at>14 at>23 at>5 barrier>was bash bash>loop board but by>side calls collate contexts
+0.40 copies core cuda>everywhere cuda>in dataset dataset's ddp debug detector do eleven encoder env extra finished
+0.40 first>card flask flask>debug for>loop fork forks forks>a getitem__ gnu gpu>0 gpus green have here horovod i>only
+0.40 i>swear is>green it>finished it>is it>runs its>own j joblib last>night launches let loads local local_rank
+0.40 mib>each more moved>the mp mpirun>np my n_jobs>1 night no>more np np>4 num_processes number>of of>workers
+0.40 on>card on>one once one>card one>gpu only>changed onto onto>the our own passes per>rank pids policy pool>12
+0.40 python queue ranks>per ray>tune reloader renders replicas second>time seven side>by single smi snakemake so
+0.40 so>all so>six solved spawned subprocvecenv swear t4 the>deployment the>number the>one the>policy themselves
+0.40 third threadpoolexecutor thx to>2 together torchrun trials tune w w>6 wait web_concurrency which whisper with>3
+0.40 workers>4 xargs xargs>p ~actor ~augme ~concu ~conte ~copie ~deplo ~eleve ~encod ~envir ~every ~extra ~finis
+0.40 ~folde ~horov ~impor ~jobli ~loade ~optun ~overl ~polic ~prefo ~pytho ~reloa ~seria ~sessi ~singl ~snake ~solve
+0.40 ~stabl ~start ~thems ~toget ~torch
+0.60 3>mpi actor app at>once card celery children cores count cuda each>child eight five getitem gunicorn>w instance
+0.60 instance_group instance_group>count loop means mpirun multiprocessing n>8 n_jobs>4 num_workers one parallel per
+0.60 pytest>n ran runs script set_device simultaneously six sixteen spawns tasks tasks>of ten the>dataset the>same
+0.60 threads times uvicorn>workers w>1 web your ~celer ~child ~devic ~mpiru ~proce ~scrip ~sixte ~whisp
+0.80 barrier concurrency device folds four gpu group gunicorn jobs mpi n_jobs pool pytest rank ray spawn uvicorn
+0.80 ~barri ~datas ~gunic ~multi ~paral ~pytes ~simul ~subpr ~uvico
+1.00 child each every n num processes ranks ~launc ~spawn ~threa
+1.20 ~worke
+1.80 workers
""",
    "previous_allocation": r"""
-0.60 full memory pool torch
-0.40 # at batch be cache card code epoch error gpu graph have here k max mb me state switched tensors than the>model
-0.40 this too took update was>the what with x ~passe ~tenso ~updat
-0.20 0>0 0>2 0>9 0>gb 0>in 15>model 1>0 1>1 2>15 2>gb 2>x 70>b 80>gb =0 =1 a100 a>single activations adapter adapters
-0.20 adding after>del after>the all all>along all>of allocator along although and and>gc and>it and>memory_allocated
-0.20 and>restarted and>run and>the and>then anywhere are array as>is attached attempt attention auto avg backbone
-0.20 backward bad batches because before>then bf16 block blocks box breaks>in browser buffer buffers but>we by
-0.20 by>then bytes c call called>del calling calls can cap capture card>is cards cell>14 cell>twice changed chat
-0.20 check checkpoint>and child ckpt_path collect>between come comment commented>out complete config confirms
-0.20 constant controlnets conv copies copy>comes could count cpu creation cudf cudnn cupy cut day days de debug
-0.20 default defined>in del>e del>the deleted>the device did did>you dmitri does>nothing doesn't>go doubled down
-0.20 driver dtype earlier>notebook earlier>one eight ema embedding empty empty>the enable entire env epochs eval>and
-0.20 even every every>run except exception exp_avg fail failed failure faq fast features file fires first>call
-0.20 first>cell first>epoch first>failure first>thought first>update fit>in fit>on fix fixed flag flask flat float
-0.20 float32 fold>4 folds>in for for>each for>me for>the former>model forward found fp32 fraction frame frames fresh
-0.20 fresh>kernel further g gave gb gb>after gb>and gb>in gb>loaded gb>of gb>used general get_peft_model gib go>to
-0.20 goes got>released gpus grad gradient gradients had>a head helps hidden history host hours i'd i>called i>have
-0.20 i>never i>set image in>fold in>it in>your inference info init inner inner>loop input inside instead is is>0 is>a
-0.20 is>fine is>gone is>in is>rebound is>the is>well it it's it's>a it>fails it>from it>is it>loads it>on it>stops
-0.20 it>was its>last itself jupyter just keep>the keras>users kernel>first key keyboardinterrupt known laptop layer
-0.20 leak left>out len length less level limit line llama lo load>the load_state_dict loader log logits loss low
-0.20 machine maml map masks may maybe mean mem memory>stays meta middle>of million minutes mode model>and model>eval
-0.20 model>for modelo>de moments more moved moving much my my>lora n name>is needs net>eval net>is next>to nnu
-0.20 nnu>net no no>leftover no>second node note notebook>tab num number>of nvidia of>15 of>a of>it of>memory off
-0.20 offload old>model on on>1 on>one once one>of one>per one>the one>too only>in onnx onto oom opened or>restart
-0.20 others our ours out>of out>the outputs over>the own parameters passes peak peft per>image per>session percent
-0.20 perhaps perhaps>the plain plus pod point policy post precision problem profile prompt pt py python pytorch raise
-0.20 ran>my rank ranks rather rather>than reads reboot rebound reload>at report request reserved response rest resume
-0.20 reward rmm run>a run>all run>it run>with runs>in runs>out said same>card same>model saved saw says>the
-0.20 second>copy second>notebook second>set service set shape shell should shows side since since>then size slicing
-0.20 small smaller smi so softmax some somebody somewhere speculating stack states staying steps still>be still>dies
-0.20 stop stop>button stopped switched>to sys t tab takes task tb teacher>in terminal test>set text tf tf>2 than>the
-0.20 that that's that>the the>board the>cache the>chat the>code the>config the>crash the>ema the>engine the>entire
-0.20 the>error the>faq the>full the>graph the>handler the>inference the>loader the>memory the>network the>number
-0.20 the>one the>optimizer the>problem the>session the>shell the>stop the>two the>very the>whole them>or then>i thing
-0.20 this>config those thought>was till till>you times>no tmux to to>the tokens top>of torch>load total trace
-0.20 traceback training>all try tutorial twice>the u>dmitri under unloads unloads>the us use users uses v value
-0.20 values very volume want wants was>commented was>in was>on we we>never web webui>unloads week weights well went
-0.20 were when>a when>it which whole will window windows with>1 with>a with>the within work worker workers wrong
-0.20 xgboost yet you>run your zero ~activ ~adapt ~addin ~alloc ~altho ~answe ~anywh ~attac ~attem ~atten ~backw
-0.20 ~batch ~becau ~blend ~block ~brows ~buffe ~calli ~chunk ~comfy ~comme ~compu ~conta ~conti ~conve ~debug ~defau
-0.20 ~detac ~devic ~dicti ~dmitr ~drive ~embed ~entir ~epoch ~excep ~expor ~failu ~float ~forwa ~frame ~furth ~gradi
-0.20 ~happe ~histo ~ignor ~impor ~initi ~insid ~inste ~itera ~itsel ~keybo ~kille ~labma ~lapto ~large ~lengt ~linea
-0.20 ~logit ~machi ~manag ~milli ~movin ~multi ~nvidi ~opene ~perce ~perha ~polic ~posit ~preal ~print ~probl ~profi
-0.20 ~promp ~pytho ~raise ~rando ~rathe ~reboo ~rebou ~recor ~reduc ~repli ~reque ~reser ~respo ~rewar ~sampl ~segme
-0.20 ~seque ~servi ~shoul ~simpl ~small ~someb ~somew ~spawn ~specu ~state ~stayi ~store ~targe ~termi ~that' ~thoug
-0.20 ~threa ~ticke ~torch ~trace ~tutor ~volum ~watch ~windo ~withi ~worke ~wrapp ó
+0.20 0>ok 10>15 10>folds 10>s 12>gb 12>of 12>still 13>gb 14>b 14>gb 16>1 19>gb 1>6 1>dead 1>dies 1>ok 1>s 1>sits 1>st
+0.20 1>was 1>when 20>gb 24>gb 2>38 2>always 2>h 2>i 2>of 2>ollama 2>started 2>still 2>stops 38>on 3>4 3>model 3>was
+0.20 4>on 5>10 5>and 5>min 5>seeds 5>trains 5>was 6>9 6>gb 6>th 70>of 7>as 7>b 7>it 8>3 8>gb 9>12 =3 =4 =5 a a>12 a>6
+0.20 a>closure a>copy a>dict a>for a>free a>function a>is a>lambda a>leftover a>loop a>lora a>model a>moment
+0.20 a>picture a>pr ablation about>it above above>and accepted actors adds after>its afterwards agent>in agent>runs
+0.20 ahead ahead>of alive>through all>earlier all>four all>ten als always always>the an>80 an>earlier and>2 and>8
+0.20 and>batch and>del and>forgot and>forth and>loads and>makes and>merged and>models and>never and>none and>now
+0.20 and>out and>ran another another>one antes any>longer append append>trainer architectures are>there as as>a
+0.20 as>long as>many as>self as>sess as>soon assigned at>19 at>70 at>line attribute attrs autogluon avant away>before
+0.20 b>a b>comes b>for b>needs back>and backbones base>again base>before base>to base>was baseline>in bash bash>loop
+0.20 before>building before>loading before>making behind being being>built being>the best best_model better
+0.20 between>steps between>the between>trials big>tensor booster both>base bst build>a build>cfg building builds>a
+0.20 but>i but>still but>the by>splitting by>the cache>does cached cached>in caches call>gc call>of callback
+0.20 callbacks came captioner captioner>was card>16 card>24 card>by card>in card>then card>when card>while carregava
+0.20 carregava>o cell>1 cell>above cell>again cell>and cell>loads cfg cfg>in change changing changing>the checkpoint
+0.20 clear_caches clear_session>at click clone close close>the closed closure>of cnn cnn_learner colab colab>t4
+0.20 collect collect>at com comes comes>next comes>up commented>it compare compare>script compared comparison>and
+0.20 comparison>script complain components configs configuration constructed controlnet copy>was coube crashes
+0.20 creates creates>the cross cross>validation cuda>fails cycle data>off dead dead>the decoder>comes deepcopy del'd
+0.20 del>df del>model del>net del>하 delete deleted>before demand depth destroy detector df diarisation
+0.20 diarisation>model dict>for die died dies>with diffusion disposed dm do do>nothing does>it does>that done>but
+0.20 dorota doubles doubles>the downtime drop drop>it drop>the dropdown dropped each>in each>optuna each>test
+0.20 each>trial's earlier>nets earlier>run edit edit>2 einer el emre en encoding end end>of ends engine ensemble>of
+0.20 ensembles equal erste eval>harness eval>runs eval>step evaluated evaluation>in ever everything>but evicts
+0.20 exactly exactly>that executed extractor f face>restoration fails>at fails>during fails>since false>and fastai
+0.20 fastai>learn feature>extractor fills fills>it fine>trial finetune finishes first>experiment first>for
+0.20 first>forward first>guess first>now first>pipeline first>sdxl first>test first>then first>time fits fits>in
+0.20 fixture>scope fixtures flux flux>in fold's fold>0 fold>3 folds>fold followed for>5 for>comparison for>ever
+0.20 for>fine for>going for>loop for>name for>nothing for>that forth four four>go four>trials fourth freeing frees>it
+0.20 fresh>process from>1 from>3 from>an from>before from>one from>stage from>the from_pretrained>in full>the
+0.20 function>so gb>allocated gb>are gb>each gb>none gb>on gb>tensor gb>that gb>when gc>collect gdf generator>is
+0.20 get>past given>back global globals go go>on going>back got>removed gpu>poor graph>from green grid grid>search
+0.20 gridsearchcv h had had>left had>loaded had>survived had>to hadn't>been half>the halves>that harness has has>14
+0.20 has>5 has>half held>it held>the helped hence hf>pipeline hold>both hold>their holding>the holds holds>the
+0.20 hot>reload hot>swap i'm>out i>built i>compared i>did i>evaluated i>had i>load i>loaded i>read i>return i>run
+0.20 i>take if if>i img2img>pipe in in>10 in>12 in>between in>metashape in>models in>out in>ram in>results in>same
+0.20 in>setup in>stage in>step in>under in>user_attrs in>vram incoming inpaint inpainting interpreter
+0.20 interpreter>fails interrupt is>13 is>built is>called is>constructed is>freed is>green is>still is>used is>why
+0.20 isn't>given isn't>needed it's>always it's>gone it's>not it>and it>at it>fits it>hence it>only it>out it>to its
+0.20 its>arena its>model its>variables itself>in jan jax>clear_caches je join jupyter's just>model k>clear_session
+0.20 keep>a keep>their keep_alive keep_alive>1 keeps>its keeps>them kept>by kept>every kept>for kept>until keras
+0.20 keras>clear_session keras>in kernel>works la labels labels>in lambda>in language last last>output later launcher
+0.20 launcher>of layers>had learn learn>cnn_learner learn>destroy leaves>a leaves>its left>its leftover lesson
+0.20 lesson>3 lets lets>it list>of lists>it lived lived>on lives>on load>fails load>name load>path load>sdxl
+0.20 load_model loaded>after loaded>keep_alive loaded>the loaded>while loading>the loads>a loads>sd long>as longer
+0.20 loop>all loop>it loop>over loop>with loops loops>over lora>training los lr>finder lvdb m m>and m>load made>from
+0.20 main main>in make>the makes>a making making>the many>as memory>5 memory>in memory>when memory_allocated>says
+0.20 merge merge>script merged merged>model merges merging merging>the metashape mod mod>è model's model2 model2>in
+0.20 model>a model>again model>at model>b model>behind model>build model>comes model>cuda model>gc model>in model>is
+0.20 model>model model>node model>none model>on model>per model>resident model>was modelo models>append models>m
+0.20 models>on module module>and moment moved>it must must>be my>8 my>first na na>placa name name>net name>so
+0.20 need>one needed needed>after needed>any net2 net>1 net>fails net>for net>on net>opt nets>and networks never
+0.20 never>dropped never>got never>thought never>went new>card new>is new>model new>net new>network next>month
+0.20 no>crash no>wait node>for node>is none>is none>of not>get not>needed notebook notebook>and notebook>from
+0.20 notebook>still nothing nothing>gets nothing>of nothing>with now>i number>four numbers object>from object>lives
+0.20 occupying of>5 of>7 of>checkpoints of>mine of>my of>shards of>step of>them of>which ok ok>second ok>trial okay
+0.20 old>for old>optimizer ollama>keeps on>11 on>8 on>as on>board on>cuda on>demand on>gpu on>in on>the one one's
+0.20 one>after one>at one>click one>first one>for one>i one>keeps one>never one>run one>script one>session one>was
+0.20 ones only>6 only>del optimizer>and optuna>study optuna>trial or or>better order order>i orig original other
+0.20 other>one other>way otherwise our>tests output>that over over>6 over>ten overwritten par part>1 part>2 part>two
+0.20 path>in paused per per>module per>run persistent>data phase pick pick>another pipeline>of pipeline>was placa
+0.20 planned plots plotted pointed pointed>to points>to poor pra precedes prediction prediction>for predictor
+0.20 pretraining process>for process>per process>the project project's put>the puts px pyannote quan quantised que
+0.20 r>é ran>the re reached read read>up ready reassigning reference referenced referenced>by references refers
+0.20 refers>to refiner>is refit reicht release releases releases>the reload>endpoint reload>of reloaded reloading
+0.20 reloading>the remain remained remained>on remains remains>on removed repl replacing reporter reports rerun
+0.20 rerun>of rerunning rerunning>the resident>after resolution>i restait restart restarting restoration result
+0.20 result>in results>append resumes return return>it reuse reuse_actors room run>1 run>2 run>3 run>of run>were
+0.20 run>whose running runs>all runs>the runs>to runtime runtime>before s>it s>model sam sam>h same>interpreter
+0.20 same>python same>server scenes scenes>from scheduler scope>function scoped>fixture score score>the script
+0.20 script>base script>i script>of script>one script>with sd>1 sdxl>in sdxls sdxls>in search>space second>call
+0.20 second>does second>fold second>from_pretrained second>load second>loads see>why seed seed>in seeds self>model
+0.20 self>pipe separate separately serves sess session>as sessions set>checkpoints setup>and setup>makes seventh
+0.20 shared sit sit>on sits>there size>and size>base skorch so>del so>for solved>by soon soon>as spawn speech
+0.20 speech>encoder split>in splitting splitting>the stablediffusionimg2imgpipeline stage1 stage>in stage>one
+0.20 stage>two start>i started started>with starts>at stay stayed>in stays>in stays>on stays>so step>2 step>in
+0.20 step>while still>alive still>and still>bound still>has still>held still>hold still>on still>pointed
+0.20 still>references still>refers still>resident stops store stored>in streamlit>app student student's
+0.20 student>training study>goes suite summarization summarization>then summary>model swap swaps switches
+0.20 switching>checkpoints switching>the teacher>was ten>networks tensor tensor>from test>suite tests tf>session
+0.20 that>being that>isn't that>without the the>6 the>baseline the>benchmark the>callback the>captioner
+0.20 the>checkpoint the>closure the>colab the>decoder the>device the>diarisation the>diffusion the>distillation
+0.20 the>eval the>feature the>first the>fixtures the>fold the>for the>fourth the>gpu the>grid the>gui the>incoming
+0.20 the>inpainting the>join the>keras the>kernel the>labels the>language the>list the>new the>original the>ort
+0.20 the>other the>plots the>quantised the>refiner the>reloaded the>repl the>result the>scheduler the>sdxl the>search
+0.20 the>sessions the>settings the>seventh the>speech the>student's the>third the>to the>tokenizer the>top
+0.20 the>trainer's the>upscaler the>usage the>variable the>variables the>warm the>webui the>workflow their>copy them
+0.20 them>all them>on then>each then>fails then>img2img then>load then>no then>pipeline then>stops then>you then>your
+0.20 there>at there>twice there>when they>do third this>file three three>of three>times through>a through>four time
+0.20 times>in times>while to>0 to>change to>close to>cpu to>device to>disk to>make to>model to>none to>read
+0.20 torch>cuda trained trainer>trainer training>and training>ends training>in translation trial's trial>2 trial>7
+0.20 trials>with trt trt>context true>keeps tts turn two>of two>sdxls txt2img>then tzuhan under>10 underscore
+0.20 underscore>in unittest unittest>class unload>before unload>first unloaded unloaded>before unloading until
+0.20 until>next until>the up>at up>i up>on usage usage>before use>them used used>for used>to user user>picks
+0.20 user_attrs using v2 validate validation>with var variable variables>live verification version version>is via vit
+0.20 vram>to w w>o wandb wandb>is warm warm>up was>a was>being was>deleted was>done was>holding was>kept was>loaded
+0.20 was>never was>ready was>still was>used wasn't way>round webui went>away were>holding whatever when>i when>stage
+0.20 when>you where>i which>was whichever whichever>order while while>a while>the whisper whose why with>del with>it
+0.20 with>memory with>self with>tf without without>the workflow works>and works>as works>then wurde x>from y y>b yes
+0.20 you you'd you>read you>start your>first your>list zweite ~ablat ~accep ~after ~alway ~anoth ~appen ~archi ~assig
+0.20 ~attri ~behin ~bette ~boost ~build ~cache ~capti ~carre ~chang ~close ~colle ~compo ~creat ~deepc ~deman ~destr
+0.20 ~diari ~diffu ~dispo ~dorot ~downt ~dropd ~engin ~evalu ~evict ~exact ~execu ~exper ~extra ~fasta ~finis ~fold'
+0.20 ~fourt ~freei ~gener ~grids ~harne ~helpe ~hooke ~incom ~inpai ~label ~langu ~lefto ~lesso ~loade ~makin ~merge
+0.20 ~mergi ~metas ~modul ~neede ~noteb ~nothi ~numbe ~occup ~optim ~origi ~outpu ~overw ~param ~pause ~persi ~plott
+0.20 ~popul ~prece ~preco ~pretr ~proje ~pyann ~reach ~reass ~recog ~reich ~repla ~repor ~rerun ~resid ~runni ~scene
+0.20 ~sched ~separ ~seven ~skorc ~speec ~stage ~start ~stude ~summa ~tzuha ~under ~unitt ~upsca ~verif ~wasn' ~which
+0.20 ~whisp ~witho ~workf ~zweit ~добав ~модел ~перво à è è>le é é>par добавил и и>gc модель не первой перед 갔 다>시
+0.20 델>이 때 마 변 변>수 아>요 올>라 하>고 할 할>때 행
+0.40 11>gb 1>of 5>gb a>global a>new after after>step again agent alive all>in alone away baseline before benchmark
+0.40 both>are built checkpoint>in checkpoints checkpoints>in class clear_session>between closure combination
+0.40 comparison copy copy>on del>pipe deleted deleting deleting>the dies dos dropped>it each each>time earlier>cell
+0.40 el>modelo endpoint ensemble estimator experiment explicitly fails find fitted fixture fold>1 fold>2 former from
+0.40 function gui hadn't has>a held hold holding hot hyperparameter hyperparameter>loop i>do img2img in>a in>ipython
+0.40 in>memory in>one is>clean is>kept isn't it>reset keep keeps>all last>result lauri lauri>m learner>from leaves
+0.40 list lives loaded loads lr_find member memoria memory>is name>in need need>to network never>unloaded next
+0.40 not>deleted o object of>the old>one old>trainer one>process op opens optimizer optuna ort out>12 output params
+0.40 part pbenes per>fold pipe>first pipeline>not process process>run quan>2 ran release>the reload reset resident
+0.40 restarting>the running>the s same>process same>script scope sd sdxl>to search second setup so>both stage>2
+0.40 stayed stays>loaded step>1 still>there study subprocess subprocess>per sweep sweep>agent teardown th the>7
+0.40 the>card the>earlier the>former the>last the>loop the>next the>old the>teacher the>trained their then>fit there
+0.40 through to>release trial>0 trial>1 txt2img u>quan unload unloading>the upscaler vae vae>from vram with>skorch
+0.40 ~basel ~befor ~bench ~callb ~check ~closu ~combi ~const ~dropp ~endpo ~expli ~finet ~fitte ~forme ~funct ~hadn'
+0.40 ~holdi ~img2i ~ipyth ~leave ~membe ~optun ~pbene ~point ~proce ~queda ~relea ~reloa ~scrip ~searc ~secon ~sessi
+0.40 ~staye ~subpr ~teard ~throu ~txt2i ~varia
+0.60 b between both build cell>run clean clear_session earlier freed gc had>it in>the ipython keeps kept learner llm
+0.60 load loop lr models new none old out>14 previous refiner reset>out results run sdxl self stage>1 stays switching
+0.60 test the>notebook the>previous the>second trainer trials twice when>the ~betwe ~earli ~ensem ~fixtu ~globa
+0.60 ~hyper ~learn ~netwo ~objec ~pipel ~previ ~refer ~remai ~resta ~switc ~trial
+0.80 clear first net nets out out>7 pipeline teacher the>cell trial when ~compa ~refin ~resul ~teach ~train ~unloa
+1.00 pipe session stage
+1.20 base still then ~delet ~model
+1.40 fold model
+1.60 del
+1.80 cell
""",
    "process_limit": r"""
-0.60 0>in 1>0 all cache k works
-0.40 after and are batch before cpu first for gb>arena gpu>0 gpu>1 i load never num of>memory once out>of stays>at
-0.40 step takes the>same then torch up weights workspace ~befor ~loade ~memor ~proce ~secon ~weigh
-0.20 0>9 0>92 0>95 0>and 0>to 120>g 14>gb 16>g 17>gb 1>1 1>and 20>gb 22>gb 23>6 24>gb 25>in 26>gb 2>1 30>leaves 32>g
-0.20 32>gi 3>and 400>mb 40>g 5>and 5>to 64>gb 6>was 8>1024 8>gi 9>gb =2 =3 a100>40 a>1 a>10 a>limit about adamw again
-0.20 allocated alone already among among>four and>a and>it and>it's and>that's another any are>you args around as
-0.20 as>its async at>3 at>least at>once at>start at>the attention autotune b back backward bad be because because>the
-0.20 before>it both bs buffers builds built but but>the bytes cached capture card>in card>was card>with cell
-0.20 cgroup>limit chart checkpoint chunk code>137 com>gpu commit container>the conv copy count crash crashes cublas
-0.20 cuda cuda_mps_pinned_device_mem_limit>is cudamallochost cudf cudnn cupy's>mempool data dataset dense dev dev>shm
-0.20 device>0 devices devices>to dgl dict did died dies disable disable>upper display does doesn't done down down>to
-0.20 during e>g each each>of edit edit>2 eight enable encoder engine entire epoch eval evaluation even everything
-0.20 example exceeded exit exit>code export failed failure faiss false feature feature>cache fine fit fix flat for>me
-0.20 for>the forward fp16 fp32 fraction>from fraction>static frames free further g>4 gave>me gb>as gb>at gb>for
-0.20 gb>more gb>slices gb>to gb>with gguf gi goes gone good got>no gpu>has gpu_mem_limit>for gpu_mem_limit>in grad
-0.20 graph graphs gtx h had>to half>the handle happened has>10 have helped here host i>did i>put i>set id if images
-0.20 import in>device in>one in>other in>use inactive index info input inside>a instances instead instead>of is is>a
-0.20 is>at is>fine is>not is>set is>the is>unset it>died it>loads it>took it>was its>name its>own just keep keeps
-0.20 kept kv label laptop last layer layers least leaves left len length like limit>16 limit>set line>in list listing
-0.20 loaded loader loading log long look look>like loop loss lower make map max_split_size_mb max_workspace_size
-0.20 mb>on mb>with mem>120 mem>16 mem>fraction memory>fraction memory>in memorypooltype memorypooltype>workspace
-0.20 merge million mlock most>of much n name nccl needed network never>goes next no no>further no>limit node>with
-0.20 nodes none notebooks nothing now number of>it of>the of>them off offload old old>session old>tf1 on on>a on>card
-0.20 on>gpu on>one on>this one one>a100 op open opt optimizer or ort ort>provider other other>words output overcommit
-0.20 overcommit_memory overhead overnight passes path peak peaks peaks>at per>gpu per_process_gpu_memory_fraction>was
-0.20 pid pinned>pool please plenty points pool>use power power>limit preallocates prefetch printed private
-0.20 private>pool process>was profile>says profiler prompt provider>options pytorch_mps_high_watermark_ratio>0 queue
-0.20 r raised>the ram rank ranks ray readme remainder render reserved reserves resolution resource rest room row rtx
-0.20 running runs>on same samples search second self sent sequence server session>config set>32 set>for set>torch
-0.20 set_device set_memory_pool_limit set_memory_pool_limit>trt set_visible_devices sglang shape share>one shm
-0.20 shm>size single sized sizes slurm>mem smaller so>the space spec stage staging start started starts state static
-0.20 stays steps sum summary swap switching t table task task>manager tensor tensorrt tf1 than that>is the>16
-0.20 the>3090 the>device the>entire the>gpu the>last the>old the>ort the>other the>partition the>profile
-0.20 the>remainder the>run the>second the>time the>university's the>weights this>one though tile time times to to>1
-0.20 to>40 to>allocate to>disable to>go to>the to>torch token tokens too took top torch's train trainer tried>to
-0.20 trt>memorypooltype true turn twice two type typo typo>in u university's unlimited unset>in upper upper>limit
-0.20 usage use>pytorch_mps_high_watermark_ratio used used_bytes using utilization v100 v100>32 visible vllm voxel
-0.20 wants was>23 was>at was>my was>never was>the was>what way we>share we>use well were what what>is when>it where
-0.20 whole>devices width window with>no with>the without words would wslconfig x yet you zero ~agree ~alrea ~anoth
-0.20 ~aroun ~attac ~atten ~backw ~becau ~belie ~buffe ~build ~cache ~captu ~chunk ~colum ~comme ~commi ~compu ~const
-0.20 ~conte ~crash ~datas ~diffe ~disab ~doesn ~doubl ~dropp ~durin ~embed ~encod ~engin ~entir ~evalu ~every ~examp
-0.20 ~excee ~failu ~featu ~figur ~finis ~follo ~forwa ~frame ~furth ~gener ~gradi ~graph ~handl ~happe ~helpe ~histo
-0.20 ~inclu ~inste ~kerne ~lapto ~layer ~leave ~lengt ~listi ~loadi ~longe ~milli ~model ~momen ~monit ~multi ~neede
-0.20 ~netwo ~nothi ~numbe ~offlo ~optim ~overn ~param ~passe ~pinne ~pleas ~plent ~point ~predi ~priva ~progr ~proje
-0.20 ~promp ~pytho ~pytor ~readm ~recor ~reduc ~remai ~repla ~repor ~reque ~reser ~resid ~resol ~resta ~resul ~runni
-0.20 ~runti ~sampl ~searc ~seque ~serve ~sglan ~singl ~small ~somet ~split ~stagi ~start ~stati ~store ~summa ~switc
-0.20 ~tacti ~tenso ~thoug ~threa ~token ~torch ~trace ~train ~trans ~unive ~unlim ~upsca ~whisp ~windo ~witho ~wslco
+0.20 00>gb 0>0 0>333 0>45 0>67108864 0>8 0>lifts 1024>3 1073741824>bytes 10>00 10>not 10>of 10>since 11>5 12>gb 16>05
+0.20 16>of 19>5 1>7 1>gib 1>to 20>and 20>free 24>q 256>mb 25>asked 25>for 25>is 2>1024 2>30 2>b 2>from 2>gb 2>gigs
+0.20 2>has 2>my 30>forgot 31>6 3>in 4096>mb 40>gb 40>of 45>in 46>gb 48>gb 4>75 512>mb 512>on 5>5 5>as 5>of 5>the 6>00
+0.20 6>g 6>in 75>gib 7>2 7>is 7>x 8000>mb 8>00 8>30 8>and 8>c 8>g 8>gib 8>mb 8>which 9>of 9>with a a10 a16 a30 a>16
+0.20 a>2016 a>3 a>bit a>bug a>cap a>fixed a>gpu a>grid a>maximum a>release a>third a>tutorial a>whole above>10 active
+0.20 actor adapter add add>on admin admin>gives admins against>the ai>fraction ai>gave all>there alloc allocate>a
+0.20 allocate>an allocations>1 allocator allocfraction>0 allowed>18 although although>nvidia although>the an an>a10
+0.20 an>a16 an>oom and>5 and>allowed and>cuml and>get and>its and>nobody and>that and>the announced anything
+0.20 anything>above app app>has applied>to applies are>on are>used arena>and arena>limit artificial artificial>limit
+0.20 as>in asked asked>for asked>it at>1 at>12 at>16 at>4 at>4096 at>50 at>512 at>64 at>70 at>exactly at>most at>one
+0.20 at>precisely available b>b base base>image between>6 bigger blazingsql blender blender>add blocks>at board
+0.20 board>has bot box box>gave buffer bumped>to by>a by>config by>design by>mail by>the byte byte>size bytes>are
+0.20 bytes>read call>in called>in can't can't>extend can>use cap>in cap>of capped>at capped>the capped>us caps card
+0.20 card's card>by card>is card>to case ceiling>in ceiling>on changed>on checked chrome cloud cluster cluster's
+0.20 cnmem cnmem>0 colleague's com>gpumem comes>out comes>with comfyui company's config config>file
+0.20 config>gpu_options config>no configured configured>with confirmed>it conftest const container>to copied
+0.20 copied>from counted>against course course>it created>with cuda>memory cuda>set_per_process_memory_fraction
+0.20 cuda>was cuda_mps_pinned_device_mem_limit cuda_mps_pinned_device_mem_limit>0 cudaexecutionprovider cuml
+0.20 cupy's>pool cupy>set_limit cupy_gpu_memory_limit cupy_gpu_memory_limit>50 custom>allocator customers cuts d'un
+0.20 daemon dans dans>le darktable's dask days de de>6 debugging decode decoder delete denoise denoise>needs design
+0.20 desktop device>at device>memory device>pool device>side device>was device_memory_gb device_memory_gb>2 dir
+0.20 dockerfile driver drivers each>client each>job each>run earlier eighth en>una enforced enforces enough>for
+0.20 environment error>says every>time exactly exported exported>by exported>in extend fail fail>same fails>at
+0.20 fails>the faiss's far>too farm file file>was fine>on first>that fixture flag flags_fraction_of_gpu_memory_to_use
+0.20 flags_gpu_memory_limit_mb for>3 for>a for>big for>four for>tests force forgot forgot>it four>tasks frac
+0.20 fraction>env frame>buffer framebuffer framebuffer>per free>i free_all_blocks free_all_blocks>after from from>a
+0.20 from>an from>my full full>22 full>one full>the funciona g>and g>is g>the gb>although gb>by gb>cards gb>every
+0.20 gb>frame gb>framebuffer gb>instance gb>is gb>mig gb>no gb>only gb>partition gb>the gb>was get>10 get>2 get>an
+0.20 gets ggml's gib>allowed gib>total gigs>in gives>10 gives>2 goes>above got>and got>me gpu>headroom gpu>not
+0.20 gpu>pool gpu>setting gpu_mem_limit>2 gpu_mem_limit>value gpu_options gpu_options>per_process_gpu_memory_fraction
+0.20 gpumem>8000 gres>shard grid>a100 grid>profile guard guest h2o had>capped hami>with hard>ceiling hardware has>12
+0.20 has>32 has>48 has>half has>only has>put hat have>40 have>nothing haven't haven't>touched headroom hence
+0.20 high>watermark hit>the horizon hosting hub i>allocate i>asked i>haven't i>run igpuallocator imported>it imports
+0.20 in in>config in>kubernetes in>our in>paddle in>session in>to in>total in>utils in>your increase>to inherited
+0.20 init>device_memory_gb initial_pool_size>2 inside>the instance instance>was inteiro intercepts
+0.20 intercepts>cudamalloc into>the irrelevant is>11 is>12 is>2 is>5 is>8192 is>all is>exported is>killed is>on
+0.20 is>only isn't isn't>a it's>missing it>and it>at it>can it>fails it>is it>isn't it>run it>stops it>use its
+0.20 its>context its>pool its>share itself>at itself>says job job's jobs jobs>have jobs>on join key>gpu_mem_limit
+0.20 killed>by kubernetes>gpu l launch>script ld leaked learner less>than lets lets>it license lift lifted lifted>it
+0.20 lifts limit>0 limit>and limit>for limit>of limit>on limited>the limits limits>the line line>12 line>with logical
+0.20 lose low low>memory m m>it m>with m>á mac>has machine made made>it mail makes>the manager matter max>6 max>vram
+0.20 maxallocfraction maxbuffersize maximum>size maximum_pool_size>8 mb>of me me>the me>to memory>16 memory>6
+0.20 memory>pool memory>test memory>was memory_limit>1024 memory_limit>4096 message message>says mib mig>3 mining
+0.20 model>3 model>config model>fails model>that model>trains monday more most>2 mps>daemon mps>pinned multi must my
+0.20 my>comfyui my>mac my>machine my>own my>part needs needs>1 needs>three no>it no>more no>such nobody nobody>is
+0.20 not>full not>its not>the noticed now>5 null numba numba's nur octane's of of>2 of>4 of>6 of>7 of>8 of>80 of>a
+0.20 of>an of>dask of>ours of>ram of>that of>your off>at old>card ollama_max_vram ollama_max_vram>was on>auto on>it
+0.20 on>my on>the one>48 one>and one>go only onnx onnx>loads oobabooga oom oom>the opencl operator options>is opts
+0.20 ort>arena our>admins our>bashrc our>cluster's our>mig our>mps our>own ourselves out outputs outside>of over>a
+0.20 own own>config paddle paddle>flags_gpu_memory_limit_mb paddle>from paid param part partition>was past past>8
+0.20 past>that ped ped>í per per>process per>worker percentage physical pi picture picture>comes pinned pins plan>and
+0.20 platform plug plug>in policy policy>is pool>byte pool>can't pool>free_all_blocks pool>i pool>initial
+0.20 pool>maximum_pool_size pool>size pool>was pool_allocator pool_allocator>true pra precisely precisely>12 premiere
+0.20 prints procs production profile>a40 profile>is prolog put>a q>4 q>so rafa raise>it raised>it raises raising>it
+0.20 ram>was ran>fine rapids rapids>allocfraction rapids>memory rapids>spark reads recommended recommended>working
+0.20 refused refuses>anything reinitialize>pool_allocator removed>the removing removing>the reserve reserve>vram
+0.20 resources retry>is returns>null rmm>pool rodou run>is run>outside runs>under runs>with said>no same>model
+0.20 sandbox says>0 says>1 says>gpu scene script script>do seat see see>the session session>options set>at set>in
+0.20 set>the set_limit>size sets sets>it setting setting>from setting>only shard shard>2 share>was shared>gpu
+0.20 shares>one simulated since>he sitecustomize six size size>0 size>4 size>in slice>5 slice>so sliced slices>of
+0.20 slicing>plugin slider small>for small>gpu small>ones smi>at smi>says so>my so>no so>of so>you solved>the
+0.20 somebody stands stands>in startup>file stays>in still still>from still>in still>on stood stopped>it streams such
+0.20 such>thing suite sunday support surface surface>pool surfaces sven systemd t4>4 taichi taichi>ti tasks
+0.20 temp>memory template tensorflow test test>was tests tf tf>config thanks>for that that's>a that's>the that>a100
+0.20 that>ceiling that>goes that>ran that>runs that>was the the>2 the>allowed the>arena the>bare the>bios the>blender
+0.20 the>card's the>cloud the>code the>colleague's the>container the>course the>cuda the>denoise the>docker
+0.20 the>dockerfile the>earlier the>free the>grid the>h100 the>hard the>hardware the>high the>hosting the>instance
+0.20 the>job's the>join the>limit the>line the>mac the>memory the>mig the>notebook the>operator the>pi the>picture
+0.20 the>plug the>policy the>pool the>preferences the>recommended the>reproducer the>retry the>scene the>script
+0.20 the>session the>share the>slice the>template the>tensorflow the>vm the>yaml there>for they third thirds
+0.20 thirds>of this this>model through>vgpu ti>init time>slicing tinha to>20 to>7 to>8000 to>a to>every to>have to>me
+0.20 to>start to>use to>what told told>to tomorrow took>it torch>process torch>says total total>so touched tries
+0.20 triton's triton's>cuda true>initial_pool_size true>maximum_pool_size tutorial two>thirds uma uma>frame una
+0.20 unchanged unit>file unit>test unit>tests units unset unset>it until>it us>at use use>a use>at used>to user>to
+0.20 utils utils>py values variables variables>from vdi vendor vieux virtualdeviceconfiguration
+0.20 virtualdeviceconfiguration>memory_limit vk vram>limit w>the want wanted was>10 was>30 was>active was>capped
+0.20 was>changed was>configured was>far was>fixed was>full was>hit was>in was>told watermark>ratio we>are we>hit
+0.20 we>set webgl webgpu were>in what>made what>the what>you when>it's which which>our whole>a100 whole>suite why>it
+0.20 with>8 with>a with>device with>less with>maximum_pool_size with>nvidia with>one within>the worker>was working
+0.20 working>set wrapper>reads x>0 xla_python_client_mem_fraction you>get you>need you>to your>job your>own ~67108
+0.20 ~activ ~alloc ~altho ~annot ~anyth ~appli ~artif ~avail ~bigge ~blazi ~blend ~card' ~chrom ~clien ~colle ~comfy
+0.20 ~conft ~cours ~cudad ~cudam ~daemo ~darkt ~debug ~denoi ~desig ~deskt ~docke ~drive ~earli ~eight ~enter ~exact
+0.20 ~expor ~exten ~faiss ~fixtu ~forgo ~funci ~ggml' ~grand ~hardw ~haven ~headr ~horiz ~hosti ~igpua ~impor ~inher
+0.20 ~initi ~intei ~inter ~irrel ~leake ~learn ~libvg ~licen ~lifte ~light ~mallo ~manag ~matte ~maxal ~maxbu ~maxim
+0.20 ~messa ~minin ~monda ~nobod ~notic ~numba ~nvidi ~octan ~oobab ~openc ~opera ~optio ~ourse ~paddl ~physi ~polic
+0.20 ~preci ~prefe ~premi ~prolo ~rapid ~regre ~rejec ~resou ~rever ~sandb ~scrip ~servi ~setti ~sitec ~slide ~someb
+0.20 ~suffe ~suppr ~surfa ~syste ~taich ~templ ~thean ~third ~throu ~tomor ~touch ~trito ~tutor ~uncha ~value ~vendo
+0.20 ~wante ~water ~webgp ~worki ~поста ~работ á á>s ó>n в всё всё>работает после поставил работает
+0.40 00>gib 0>3 0>4 0>5 10>in 2>of 3000>in 4>g 4>gb 4>q 6>gb 6>gib 80>gb 8>in 8>q =0 a100 a40 a40>8 a>quarter above
+0.40 aliyun allocfraction and>one at>8 at>half bashrc bat beyond bumped but>this cap>from card>has ci client comes
+0.40 configproto container cudamalloc cupy dask>cuda deleted device dmitri env fixed fixed>at flags for>us fraction>0
+0.40 g>10 g>20 g>40 g>5 gave gave>this gb>and gb>but gb>per gigs gives>the gpu>mem gpu>share gpu_mem_limit
+0.40 gpumem>3000 gres grid>t4 grow half hands hands>out hard has has>40 heap high hit in>my in>theanorc increase
+0.40 initial is>80 isn't>enough it>out kubernetes launcher limited line>ok loads mac max mb>and mb>for memory>cap
+0.40 memory_limit memory_limit>2048 metal mig>1 mig>slice model>needs module need nvidia nvidia>smi on>our options
+0.40 part>is partition partitioned percent preferences process pytorch_mps_high_watermark_ratio quarter quarter>of
+0.40 query quota>of raise raised re refuses reinitialize removed restricts rmm>reinitialize says set>to set_limit
+0.40 seventh share shared small smi somebody>had someone spark spark>rapids stops t4 ten tenant the>allocator the>cap
+0.40 the>card the>ci the>error the>fraction the>platform the>quota the>shared the>unit the>vgpu the>virtual theanorc
+0.40 tier to>10 to>its unit us>to vgpu>profile virtual virtual>device vm was>set was>still with>4 wrapper yaml your
+0.40 ~10737 ~admin ~aliyu ~bashr ~beyon ~bumpe ~clust ~conta ~devic ~dmitr ~enfor ~incre ~kuber ~launc ~modul ~perce
+0.40 ~platf ~quart ~raise ~refus ~reini ~restr ~seven ~share ~someo ~tenan ~virtu ~wrapp
+0.60 0>2 2>g 3>g 5>gb 5>in a>vgpu arena at capped cgpu gb gib gives h100 h100>into in>the into>seven it's>a
+0.60 logicaldeviceconfiguration maximum_pool_size mb mem per_process_gpu_memory_fraction>0 plugin pod profile ratio
+0.60 run set_per_process_memory_fraction set_per_process_memory_fraction>0 seven slice slices stops>at to>6 vcuda
+0.60 vram was watermark xla_python_client_mem_fraction>10 ~cappe ~confi ~delet ~limit ~plugi ~profi ~remov ~slice
+0.80 0>25 10>gb 1>g ai allowed ceiling from>the gpu gpumem grid into maximum our pool q rmm run>ai said the>pod us
+0.80 ~ceili ~fract ~gpume ~logic ~parti
+1.00 # memory quota set ~allow
+1.20 cap mig mps
+1.40 fraction g hami vgpu
+2.40 limit
""",
    "retained_graph": r"""
-0.80 gb
-0.60 # cuda gpu same
-0.40 a>loss and>the at b big cache cpu device eval fails false for get is load max model no none on>the pool python
-0.40 run says set the>same too used we works ~check ~devic ~pytho
-0.20 11>gb 12>gb 6>as 6>gb =1 a>classic a>student's above after>backward after>detaching after>each again allocated
-0.20 already and>before and>it and>no and>that's another anywhere anywhere>in append>the are around>the as>always
-0.20 as>in as>well asked asking at>epoch at>step attached>is attention before>step before>the beginner block blocks
-0.20 buffers builds built but>still but>the by by>itself bytes calls can can't can't>see card cat checked chunked
-0.20 chunked>loss clone code come config contain context conv copy copy>of could crash crash>at debug default dense
-0.20 detach>and detached>between dictionary did didn't different different>project disabled do>you doesn't don't down
-0.20 dropped during e enabled engine enough entries entries>gives error evaluation even even>after every>step
-0.20 everywhere failed fails>at feats feature fell file fine first first>epoch fit fits flag for>a for>all for>that
-0.20 for>x four fp32 free full gave gib gives gone>after gradient>norm graph>attached graph>is h>tuple had half
-0.20 happens has have head here>it holding holding>a hooks host i>can't i>checked i>thought i>was image images in>h
-0.20 inference input instead instead>of into is>detached is>gone is>the is>what it's it>dies it>fails it>goes it>in
-0.20 it>is it>put item>everywhere item>i item>is its>graph its>own its>whole jax keeps>its keras kernel large layers
-0.20 length like line>loss lives lives>on llama loaded loading loads long loop>and loop>with lora loss>backward
-0.20 loss>tensor losses>without made>it map maps mentioned micro>steps mine momentum my need new not>the notebook
-0.20 nothing nowhere nowhere>in number>of numpy objects of>it of>scope of>them off ok on>all on>cpu ones oom our
-0.20 out>of output own p params>batch passes path peak pictures portion predict process project puts ran random ranks
-0.20 read ref repo request reset>each room same>epoch says>that scope script search see>that server session sessions
-0.20 setting shape single single>loss size slope smaller so>it some split stage starts step>of steps>of still
-0.20 still>goes still>the student's student's>notebook sum>up targets ten tensorflow test text the>batch the>card
-0.20 the>crash the>device the>error the>first the>former the>input the>meter the>original the>repo the>run the>second
-0.20 the>stored the>update the>weights then then>went there's third thought three times token tokens took>the torch
-0.20 torch>cat trace traceback trains trap try tuple>x turned two type unchanged unchanged>still under>no_grad us use
-0.20 val vocab was>at was>it well well>since went went>on went>through what what>we when where>it while whole>graph
-0.20 with>a with>the without>item wrapper wrong x>detach x>in yet your>code zero zero_grad ~alloc ~alrea ~anoth
-0.20 ~answe ~anywh ~appea ~askin ~atten ~backb ~begin ~blend ~block ~build ~captu ~confi ~conta ~conte ~crash ~creat
-0.20 ~decod ~defau ~dicti ~didn' ~disab ~doesn ~doubl ~dropp ~durin ~engin ~enoug ~entri ~estim ~evalu ~every ~excep
-0.20 ~faile ~finis ~float ~handl ~happe ~holdi ~impor ~infer ~initi ~insta ~inste ~inter ~kerne ~langu ~laugh ~launc
-0.20 ~layer ~loade ~loadi ~matri ~menti ~minut ~model ~multi ~noteb ~nothi ~nowhe ~objec ~parti ~pictu ~porti ~possi
-0.20 ~proce ~profi ~proje ~promp ~raise ~rando ~repor ~reque ~reser ~resta ~resto ~resum ~sampl ~score ~scrip ~searc
-0.20 ~secon ~serve ~sessi ~setti ~singl ~small ~solve ~start ~stick ~stude ~switc ~there ~thoug ~token ~trace ~train
-0.20 ~turne ~uncha ~weigh ~worke
+0.20 0>2 0>4 0>it 0>was 18>k 1>card 1>h 1>took 1>y 2000>steps 2>s 300>frames 30>frames 30>mb 3>gb 3>s 40>frames 40>mb
+0.20 500>batches 50>steps 99>self =0 =4 =5 a>grad_fn a>non a>plain a>row a>start a>step a>tensor acc>pred accumulate
+0.20 accumulated accuracy>was across across>batches actions add add_scalar addbackward0 added adding>data adding>item
+0.20 admin adversarial after>40 after>70 after>adding after>this all>50 all>batches all>episodes all>former
+0.20 all>frames all>i all>of all>tasks all>the all>their along also also>after always am an an>episode an>hour
+0.20 ancestors and>at and>called and>has and>i and>i'll and>lived and>memory and>never and>old and>outside
+0.20 and>printed and>recorded and>tell and>you and>your any>more append appended appending appending>made as>is as>it
+0.20 as>only at>5 at>iteration at>the attached>tensors attribute autograd>grad aux average>of avg avg>0 b>b
+0.20 back>through back>to backprop backward>and backward>makes backward>per bank>in bank>of baseline baseline>in
+0.20 batch batch>size batch>wasn't batch>without before>appending behind>it being>cut best>loss best>min best_loss
+0.20 best_loss>loss beta between>chunks bleibt book bptt buffer>is buffer>updated but>i but>it's but>its by>gc c c>0
+0.20 calculated calculated>with calibration call>backward callback callback>kept called>backward came>from
+0.20 carried>its carry>their center center>0 chain>of chaining changed chunks classic cleared clip>of
+0.20 collects>predictions com comment computed computed>with conf connected connected>to constant contrastive
+0.20 contrastive>queue converted converted>to crash>after crash>always creep criterion critic cured cured>the current
+0.20 curve cut>at cutting cycle cycle>that d deleted deleted>and deleting delta detach>constant detach>cpu detach>for
+0.20 detach>on detach>requires_grad_ detach_ detached>and detaching>the dict>had dies dies>around dies>at
+0.20 differentiable directly directly>as discriminator do>with dorota double>backward dqn drag dragged drags
+0.20 drags>the each>iteration each>keeps each>task's each>time earlier earlier>one edit edit>2 em emptied encoder
+0.20 encoder>in encoder_k end>of ends enqueue episodes episodes>and epoch>each epoch>one epoch_acc epoch_acc>out ever
+0.20 every>10 fails>after fake>detach fake>images fast fast_weights fast_weights>from features feed feed>the ficou
+0.20 ficou>em final finish flat>after flat>at flat>now for>an for>d for>days for>each for>my for>rendering
+0.20 for>smoothing forever forward forward>and forward>pass forward>without frame frame's frames frames>30 frames>ok
+0.20 frames>together freed from from>the function g g>has gan generator gets gets>longer goes goes>away goes>back
+0.20 good gp gpu>which grad>and grad_fn>addbackward0 grad_fn>and grad_fn>there gradient>penalty
+0.20 gradienttape>persistent grafo graph>by graph>for graph>from graph>in graph>of graphs>at graphs>stay grow>a grows
+0.20 growth growth>of gru guardaba guidance h>c had>the handed has>a hat held>on held>the hence>the here here>i
+0.20 hidden>state hidden>tuple history>as history>attached history>for history>loss hold>every holds>what hour how
+0.20 i'll>go i>accumulate i>do i>left i>noticed i>saved i>see i>store i>stored imagenet in>an in>forward in>hidden
+0.20 in>moco in>my in>no_grad in>nvidia in>place in>ppo in>training_step is>a is>all is>b is>back is>flat is>never
+0.20 is>only is>passed is>slower it it's>stable it>and it>back it>constant it>crash it>each it>ends it>leaves
+0.20 it>looked it>out it>records it>rises it>sits it>stays it>was item>memory iteration>312 iterations its
+0.20 its>activations its>ancestors itself itself>in jeder k>samples k>v keeps>it kept>the keys leaf leaks leaks>since
+0.20 learning learning>inner left>out lightning line line>88 lines list>and list>holds liste lists>are little live
+0.20 live>tensors lived lived>through log>dict log>probs log_prob log_probs>list log_probs>of logged logger
+0.20 logger>stores logp longer looked loop>kept loop>moved loop>of loss>and loss>fine loss>is loss>item loss>n
+0.20 loss>not loss>over loss>that's loss>there loss>to loss>was loss_ema losses>and lr lr>g lstm>carried lstm>x m>as
+0.20 m>steps m>x mb>a mb>per mean>0 memory memory>climbs memory>grows memory>is memory>state memory>went memory>x
+0.20 mems meta>learning min min>best missing>there moco mode>the more moved>in moves moves>the moving moving>average
+0.20 must must>be my>loop n n>with na needs>double network network>that neural neural>ode never>deleted
+0.20 never>detached next>forward next>time nicht nicht>der no>cut no_grad no_grad>and no_grad>around non not>fine
+0.20 not>i noticed noticed>that now number ode of of>1 of>30 of>300 of>65 of>a of>each of>epoch of>forward of>keys
+0.20 of>loss of>maml of>my of>positions ohne ohne>detach on>1 on>and on>as on>self on>through on>to once>at
+0.20 one>always one>before one>more one>node one>sequence one>too one>with one>word onehot only>it only>when
+0.20 optimiser or order>each out out>has outputs outputs>append outside outside>the over over>all over>the overnight
+0.20 params pass passed passed>on per>batch per>epoch per>se per>step per>the persistent>true perturbation piled
+0.20 piled>up please plot plotting pointless policy's port ppo pre preceding pred pred>softmax prediction predictions
+0.20 prev_frame_feat prev_frame_feat>feat previous>one print probs>over probs>t produced proto prototypes puse put
+0.20 put>both q queue queue>length queue>of r ram>on ramp rank>is raw>loss reach reachable reason records
+0.20 reference>cycle reg regulariser>self reinforce remained remember remove remove>it removed removed>retain_graph
+0.20 rendering repackage repackage_hidden repackage_hidden>function replaced>by replay replay>with requires_grad>and
+0.20 resets reward>baseline right>i rise rises rising rl rollouts row run>for running>average running>loss
+0.20 running>mean running_loss runs>w s s>a s>and saved>on sawtooth scalar scalars score>is se second>order secret
+0.20 segment segment>to self>and sequence>of simulator since>then size>only slower>and slower>than smi>is smoothing
+0.20 so>graph so>keeps so>nothing so>step so>the soft softmax>1 sondern sondern>die squared stack stack>them stacked
+0.20 start>for state>from state>gets state>goes state>is states stay stay>reachable stays>at step>2000 step>900
+0.20 step>and step>each step>then steps>later steps>with still>attached still>carry store store>the stored>it storing
+0.20 straight straight>from su sum>is sum>losses sum>of swallowed t takes>3 tape>was tapes target task task's
+0.20 task>task tasks tell tell>me tensor>itself tensor>with tensorflow's tensors>in tensors>that term tf>gradienttape
+0.20 that's>it that>had that>still the the>adversarial the>baseline the>book the>buffer the>calibration the>creep
+0.20 the>critic the>current the>dict the>discriminator the>earlier the>ema the>encoder the>end the>gan the>generator
+0.20 the>gru the>last the>logged the>loop the>lstm the>master the>meta the>metric the>moving the>network the>number
+0.20 the>optimiser the>penalty the>plot the>policy's the>preceding the>raw the>recurrent the>regulariser the>replay
+0.20 the>returned the>reward the>rollout the>running the>score the>target the>tensor the>tf the>tqdm the>usage
+0.20 the>validation the>whole their>graph their>history then>added then>dead there>for there>you they>were this>port
+0.20 thousand through tied time tmaas to>each to>its to>loss to>segment together took>it torch>stack total>loss tqdm
+0.20 tqdm>postfix tracking tracking>on train>mode train_acc train_losses training_step trajectory transformer
+0.20 transformer>xl true>doesn't true>without true>works truncating truncation under>with up>please up>with
+0.20 update>loss update>with updated>with usage>goes uw uw>admin v v>detach v>in value values wandb>dict wandb>log
+0.20 warm warm>up was was>missing was>never was>saved wasn't>detached wasn't>truncating were>computed whatever>batch
+0.20 where where>the which which>i which>isn't whole whole>past whole>secret whole>training windows with
+0.20 with>create_graph with>detach with>everything with>grad with>gradient with>graph with>its with>live with>loss
+0.20 with>no with>no_grad with>their with>torch with>tracking without without>being without>cutting without>detach
+0.20 works>on worth worth>of wrapped wrapped>it writer writer>add_scalar x>h x>mean x>x xl y>sum y_hat ya>no you
+0.20 you're you>go you>hold your your>logger your>transformer your>version ~acros ~addba ~adver ~alway ~ances ~attri
+0.20 ~avera ~basel ~bleib ~buffe ~calib ~callb ~cente ~class ~colle ~conne ~const ~contr ~conve ~convl ~crite ~criti
+0.20 ~curre ~cutti ~delet ~direc ~discr ~dorot ~dragg ~earli ~empti ~featu ~forev ~frame ~funct ~gradi ~guida ~hande
+0.20 ~hidde ~intei ~itsel ~learn ~littl ~looke ~movin ~ndarr ~netwo ~neura ~notic ~numbe ~oneho ~optim ~other ~outpu
+0.20 ~outsi ~overn ~pertu ~pleas ~plott ~postf ~prece ~predi ~produ ~proto ~ratio ~reach ~reaso ~reinf ~remem ~reset
+0.20 ~risin ~sawto ~scala ~secre ~smoot ~sonde ~state ~stori ~strai ~swall ~task' ~thous ~toget ~track ~traje ~trans
+0.20 ~unrel ~value ~verlu ~witho ~wrapp ~write ~you'r ~кажды ~поста é за и поставил тут
+0.40 0>01 0>99 1>loss 1>m 9>ema_loss a>list accumulates adding after all append>loss around as as>a average back
+0.40 backward>once bank batch>to batches>in behind buffer carried carry chainer climb climbs collects computation
+0.40 data>0 detaching dict each>step ema>of ema_loss ema_loss>0 emptied>after end episode epoch_loss epoch_loss>loss
+0.40 fake feat fixed float>loss from>batch held hidden hold i i>keep in>training inner inner>loop list>for log_probs
+0.40 logging loss>data loss>in loss>loss lstm memory>bank meta missing missing>in next penalty per persistent>and
+0.40 poca postfix prev previous previous>frame's raw recurrent regulariser returned reward saved>in score since
+0.40 slower step>1 stopped stores tensors the>chain the>epoch the>growth the>hidden the>logging the>next the>previous
+0.40 the>state the>sum their there through>all to>batch to>the torch>no_grad train training truncated truncated>bptt
+0.40 unchain unchain_backward undetached unrolled update updated w wandb was>all wasn't with>grad_fn ~addin ~appen
+0.40 ~aroun ~backp ~backw ~behin ~calcu ~chain ~climb ~enque ~episo ~forwa ~graph ~growt ~loggi ~memor ~missi ~previ
+0.40 ~recur ~regul ~remov ~retur ~rewar ~rollo ~slowe ~stopp ~undet ~unrol ~wasn' é>poca
+0.60 0>1 0>9 attached autograd batches chain create create_graph create_graph>true data each every every>35 fixed>it
+0.60 graphs h iteration kept list log loop metric never never>cut old persistent running saved stopped>the tensor
+0.60 total total_loss total_loss>loss true y ~accum ~attac ~autog ~batch ~carri ~compu ~itera ~logge ~metri ~penal
+0.60 ~persi ~store ~trunc ~updat
+0.80 acc backward cut flat float fn grad_fn mean probs retain retain_graph retain_graph>true self state tape tbptt
+0.80 ~histo ~losse
+1.00 ema history step steps sum ~tenso
+1.20 epoch grad losses
+1.40 detach
+1.60 graph item
+1.80 ~detac
+2.60 loss
""",
    "wrong_device": r"""
-0.80 =0 memory of per
-0.60 at max ranks set size the>gpu
-0.40 1>gb after and>inside b by>default does each end every failed fails file for from full gb>card gets graph k
-0.40 keeps layers left limit net num on>my passes ram same steps the>card too true whole ~faile ~reser ~torch
-0.20 0 0>6 0>9 0>because 0>device 0>has 0>prints 14>gb 1>0 1>1 1>2 1>3 1>5 1>but 20>gb 22>gb 2>1 2>is 3>s 4>processes
-0.20 5>and 5>gb 7>b 7>gb 8>ranks 9>gb =4 a>4090 a>look a>second a>single activations after>some agrees alloc
-0.20 allocated allocator alone and>after and>it and>torch and>with anything app are>you as>the as>well as>you async
-0.20 attention auto autotune away back backend backward base batch>size batches because>the before before>the between
-0.20 bf16 bit blocks both buffer builds built but>i'd but>it by bytes c cache cached can can't cap card>has card>i
-0.20 card>was case certain check checkpoint client closed closing columns come comes config>set_visible_devices
-0.20 contexts conv convolution copies could count cpu crash cross cuda>current_device cuda>in cudadevice
-0.20 cudadevice>id cudnn current current_device data days default>cuda del desktop>has device>hence device>is
-0.20 device>map device>nvidia device_map>auto did>it did>not didn't die dies disk do docs does>not don't down down>to
-0.20 during else ema enable engine entries epoch even every>rank exactly exported>in extra f failing fails>on false
-0.20 fastest features filled find fine first>and first>i first>line fits five float for>me forgot forward found fp32
-0.20 fraction frame frames friend's funny g gb>and gb>it gb>laptop gb>left gb>the gb>with give go goes>through gone
-0.20 gpu>has gpu>in gpu_options grad graphics graphs gromacs group guess h100 happens hardcoded>device he head held
-0.20 help help>with helped helps hf his holds home host i'm i've i>can i>do i>first i>had i>kept i>saw i>set id>0
-0.20 idea ignore image images imported in in>my in>nvidia in>one in>our inference init input into is>exported
-0.20 is>index is>named is>ok is>right is>what isn't it's>not it's>the it>can't it>doesn't it>passes it>really it>says
-0.20 it>stops iteration its just karte keep kept large larger layers>on leaves length less>than level like line>of
-0.20 line>says list load load>on loaded loading loads local_rank>so location log>line logits long loop lora m
-0.20 machine>and make makes makes>the malloc many map map_location match matrix max_memory mem memory>on mig million
-0.20 mining models module more>than moved>to mps ms much must my>desktop my>first n named need needs net>is next no
-0.20 nobody not>help np number>of nvidia>rtx object of>a of>main of>memory off ok omp omp_num_threads on>a on>an
-0.20 on>one once one>card one>device one>to only>card only>one oom open opens or other>card ours out>before out>of
-0.20 over parallel parallelism part path pci_bus_id>set peak per>gpu percent picture pid pinned please plugin plus
-0.20 point pool possibly post preallocated precision pretrained print prints prints>the processes processes>but
-0.20 profile pytorch rank rank>0 reads really>runs record removed request reserved result right>one rmm rtx>a6000 run
-0.20 runs>on safetensors same>card saved saw saw>that says>using scratch self session set>in set_device>local_rank
-0.20 set_visible_devices shape share side since single single>gpu slices slicing small snapshot so>all so>and so>that
-0.20 so>they some sorts spawn spawned stage start started starting state step still stopped stored story swap table
-0.20 ten test text tf tf>config that>is that>it that>the that>we the>cache the>cpu the>crash the>cuda the>dataset
-0.20 the>end the>failing the>file the>full the>last the>machine the>model the>next the>only the>record the>same
-0.20 the>server the>training the>whole then>i there there's>a there>in these they this those though through times
-0.20 to>device to>run tokens too>big top>of torch>in torchrun torchrun>had trace train trainer>so training trains
-0.20 twice under until>the updated used>to user utilization v verified vram w wants was>a was>given was>left
-0.20 was>still was>too watch we>moved weights well went>out will window with>this without worked workers works
-0.20 workspace worth worth>a would>be x xla yes yes>it your>script ~accel ~activ ~alloc ~anyth ~atten ~backe ~backw
-0.20 ~batch ~befor ~betwe ~bigge ~block ~buffe ~build ~cache ~captu ~certa ~class ~close ~closi ~colum ~compa ~compi
-0.20 ~conte ~conve ~convo ~crash ~cudad ~cudam ~decod ~decor ~didn' ~diffe ~disab ~doubl ~durin ~embed ~encod ~engin
-0.20 ~entri ~evalu ~exact ~excep ~exlla ~faili ~faste ~featu ~fille ~finis ~forgo ~forwa ~fract ~frame ~frien ~funct
-0.20 ~graph ~groma ~handl ~histo ~ident ~image ~infer ~itera ~kille ~large ~layer ~leave ~lengt ~loade ~loadi ~longe
-0.20 ~matri ~memor ~milli ~minin ~minut ~model ~momen ~multi ~nobod ~outpu ~paral ~param ~perce ~pictu ~pipel ~pleas
-0.20 ~plugi ~possi ~preal ~preci ~predi ~pretr ~previ ~profi ~promp ~pytor ~recor ~reduc ~relat ~relea ~remov ~renum
-0.20 ~reque ~resta ~resto ~resul ~retur ~safet ~scrat ~seque ~serve ~simpl ~singl ~slice ~snaps ~solve ~spawn ~stopp
-0.20 ~store ~switc ~throu ~token ~train ~trans ~verif ~weigh ~witho ~worke
+0.20 0>1 0>all 0>every 0>from 0>hard 0>i 0>index 0>it 0>my 0>nvidia 0>on 0>the 0>to 0>we 0>where 0>which 0>while
+0.20 0>with 1030>that 10>gb 11>17 12>each 12>mib 12>of 12>s 12>the 17>gib 19>h 1>95 1>did 1>gives 1>in 1>it 1>means
+0.20 1>on 1>only 1>rtx 1>sits 1>use 1>was 20>and 24>for 24>g 24>gb 24>which 2>and 2>but 2>gb 2>in 2>on 2>the 3060>12
+0.20 3080>has 3080>in 3090>with 32>we 3>but 3>in 3>mb 3>mib 3>missing 3>the 3>was 400>mib 4090>no 40>torch 48>gb 4>00
+0.20 4>5 4>gb 512>mb 5>80 750>ti 7>6 80>gb 80>gib 80>is 8>gigs 95>gib =1 =3 a a10 a100>1 a100>80 a100>is a100s a10g
+0.20 a40 a5000 a6000 a6000>is a>1050 a>bare a>node a>p4 a>shell a>space a>v100 about>the above>the adapter afresh
+0.20 again agreed all>along all>cards all>e all>eight all>right allocate allocate>on allow_soft_placement along
+0.20 already>before already>full already>initialised als also>the although an an>a10 an>a100 an>egpu and>falls
+0.20 and>gave and>gpu and>i'd and>it's and>load and>not and>now and>says and>sm and>take and>the and>uses another
+0.20 another>user's answer any any>more are>for are>on are>shared are>the argparse argument argument>and arrived as>1
+0.20 as>24 as>it as>nvidia asking asking>for assigned>to assumed>the at>0 at>3 at>zero author auto>and available aws
+0.20 bare bare>cuda barrier>before bashrc bashrc>on bashrc>so batch>script be be>the been before>i before>init
+0.20 before>it before>we began behind>the believe believed believed>this big>card big>one bjarne blender blender's
+0.20 blender's>preferences boards book both>cards box>3090 box>has buffers>of bug bug>in bus busy busy>one but>12
+0.20 but>a but>i but>never by>bus by>hand by>the calculating calls came>in can't>run capacity>1 capacity>3
+0.20 capacity>in card>fills card>for card>never card>on card>with cards>and cards>in cards>last cards>ticked carve
+0.20 carve>out cell>1 cell>is changed changed>the checked>with chip chip>the chips chips>of choice>with choose>in
+0.20 choosing coded codes colab>gave com>gpu comfyui comfyui>cuda command command>line complains complains>about
+0.20 compose compose>file computing con config>says constraint container>the context>on contrary contrary>to copied
+0.20 copied>from copy count>1 cpp cpp>with created created>device created>on cuda1 cuda>1 cuda>2 cuda>already
+0.20 cuda>and cuda>is_available cuda>sent cuda_visible_device>no cuda_visible_devices>0 cupy cupy>cuda custom>loss
+0.20 dataparallel>gathers davinci's de>6 deepspeed default>0 default>device default_device defaults>to despite
+0.20 device>0 device>2 device>3 device>and device>argument device>cuda device>gpu device>list device>of device_ids
+0.20 device_ids>0 device_map>0 device_put devices>0 did>the did>torch display>adapter display>card do>notebook
+0.20 docker>run doesn't doesn't>read doesn't>touch done drives>the drives>your dropped dropped>the drops drops>the
+0.20 dumb e e>nvidia_visible_devices e>the each>not effect egpu>wasn't eight>processes else>runs empty>card empty>one
+0.20 ent entire>time env env>var env>variable environment error>and errors estaba eval everybody everything>was exe
+0.20 export>local_rank exported>the exporting exporting>cuda_visible_devices facepalm fact fail fails>only
+0.20 faiss>index_cpu_to_gpu fault>of feel fell fell>back fell>to file>the fills finally fine>but first>card first>of
+0.20 first>since first>tile fit>in fix fix>in fixed fixed>that flag flag>was follow follow>up followed followed>it
+0.20 for>80 for>an for>compute for>display for>you force forty four four>gpus free>one full>another g5 gathers
+0.20 gathers>on gave>me gb>1060 gb>a100s gb>a10g gb>against gb>all gb>available gb>batch gb>boards gb>display gb>do
+0.20 gb>i gb>mx150 gb>no gb>on gb>pcie gb>rather gb>statt gb>t4 gb>total gb>version geforce geforce>gt generator>for
+0.20 get get_device_name>printed gib>but gigabyte gigs gives>me gives>you going going>to got got>a got>the gpu1 gpu>2
+0.20 gpu>a100 gpu>because gpu>but gpu>is gpu>was gpu_id>1 gpu_ids gpus>3 gpus>all gregor gregor_m gtx>1060 gtx>750
+0.20 gut ha had had>24 had>300 had>already had>no handed hang hang>on happened>to hard>coded hard>codes hardcoded has
+0.20 has>12 has>4 has>8 has>80 has>a has>its has>room have have>16 have>a have>both have>to her hip
+0.20 hip_visible_devices hit>the hits hits>the i i'd>assumed i'd>been i>assumed i>choose i>feel i>have i>own i>put
+0.20 i>swapped i>thought i>was id>so idle idle>at idled idles ids>were idx ignored>the ignores>the igpu igpu>with
+0.20 imports>and in>fact in>first in>force in>its in>line in>task in>terraform in>that in>truth include index>1
+0.20 index>the index_cpu_to_gpu index_cpu_to_gpu>res initialised>in initialised>the inputs inside inside>the instance
+0.20 instance>had instance>type integrated integrated>radeon intel>igpu intel>uhd is is>1 is>3 is>a is>copied
+0.20 is>printed is>really is_available isn't>the it's>a it's>an it's>called it's>two it>ended it>fails it>first
+0.20 it>picked it>picks it>ran it>silently it>then it>there it>took it>turns its>context itself>has jax
+0.20 jax>device_put jax>devices job>is job>landed job>of job>was jupyter jupyter>from k80>this kernel kernel>had
+0.20 kernel>was kind kleinen l40s la>tarjeta lab lab>book label label>was landed landed>on laptop's last>month
+0.20 last>week late later>had learn less>memory letters library lightning's>devices line>3 line>40 line>in line>moved
+0.20 linked linked>pr list>and listing lists>it little little>gt llama llama>cpp lm lm>studio local_rank
+0.20 local_rank>is look looked loss>with lspci luxcore machine>is main>thread makes>its manager mask master>copy
+0.20 matter matter>what mb>1 mb>carve mb>left me me>the me>this means means>one meant mem_get_info>returns
+0.20 memory>line memory>the mentions mesmo message message>says mi210 mib mib>on mib>the mine mine>is mine>was miner
+0.20 mixed model>and model>build model>to monitor month month>and more>errors mx150 my my>1650 my>3080 my>big
+0.20 my>device my>empty my>job my>notebook n>ã name name>geforce nccl>then neighbours never>arrived never>in
+0.20 never>passed never>reached never>used no>bug no>effect no>matter no>s no>wait noch node node's node>has
+0.20 node>with noise not>about notebook's notebook>kernel nothing>was now now>it's number number>0 numbered numbering
+0.20 numbers>by nvidia>smi nvidia_visible_devices o o>n of>11 of>12 of>card of>four of>the off>by old>1050 old>1060
+0.20 old>gtx old>server old>titan on on>3 on>5 on>auto on>card on>default on>first on>gpu on>number on>that on>top
+0.20 on>which on>your onboard one>has one>is one>it one>the one>which one>with ones>as only>while onto onto>the
+0.20 opencl ops optimus order order>i ordered>a ordinal other other>one other>three others>idled our our>job our>pod
+0.20 out>to output_device over>it overriding overwrites overwrote own>a p100 p100>11 p2 p2>xlarge p4 p620 paper
+0.20 parsed partition>gives partition>with passed>on passed>with pci pci_bus_id pci_bus_id>and pci_bus_id>the pcie
+0.20 per>process petrk picked picked>the picking picking>the picks picks>the piled pl placa placa>é places plain
+0.20 plain>cuda plain>python planned plug plug>in pod>to pointers pr prefer prefer_gpu prefer_gpu>takes
+0.20 preferences>had primary printed>at printed>right process>sees process>so process>with program projector provider
+0.20 provider>options pull put put>on put>the pycharm python>exe python>train que quoted quotes rack radeon
+0.20 radeon>with ran rather>than reached reached>the readme real>thing really>the recipe remote render>stops replace
+0.20 replace>with replica res res>0 resolved right>but rtx>3080 rtx>4070 run>as runtime said said>count said>so
+0.20 same>job same>order sat sat>on saving says>4 says>gpu says>rtx says>there sbatch scheduler screen screens
+0.20 screens>the script second>gpu second>line second>replica see>all sees selected selection server>with set>the
+0.20 set>to set_device setting>it seven shards shards>were shared>the shell shipped shop shows>as shows>my shu shu_
+0.20 silently silently>fell sim since>it sit sit>on sitting sized sized>for skript slot slots sm sm>none small>one
+0.20 smi smi>q so>0 so>it so>we so>yes so>you soft sold somewhere space space>in spacy's spare speaks spelled spread
+0.20 spreads starts startup>log stayed stayed>at stops>at studio stuff sudo>dropped sudo>drops sudo>e supposed
+0.20 supposed>to swallowed swapped>by t400 t4>with t4s t600 takes takes>an takes>the tarjeta task>manager tells
+0.20 tells>the tensor tensor>to tensor>was tensorflow tensors>are tensors>were terraform tesla tf>device than>the
+0.20 thanks that's>not that>drives that>i that>machine that>one that>only that>was the>1080 the>12 the>1650 the>2060
+0.20 the>3 the>3060 the>32 the>4090 the>7900 the>8 the>80 the>a100 the>a40 the>a5000 the>big the>box the>code
+0.20 the>command the>compose the>config the>desktop the>display the>empty the>env the>eval the>flag the>four
+0.20 the>generator the>gt the>helper the>igpu the>index the>instance the>integrated the>intel the>jax the>k80
+0.20 the>l40s the>label the>laptop the>laptop's the>linked the>listing the>little the>loss the>master the>monitor
+0.20 the>mx150 the>node the>noise the>notebook the>notebook's the>numbering the>onboard the>one the>other the>others
+0.20 the>partition the>plug the>preferences the>process the>projector the>provider the>quadro the>rank the>remote
+0.20 the>render the>rtx the>runtime the>samples the>scheduler the>seller the>settings the>shards the>shop the>small
+0.20 the>spare the>startup the>t400 the>tiny the>top the>traceback the>two the>variable the>weak the>work the>wrapper
+0.20 them them>are then>makes then>my then>runs there>is there>together they>are think this>morning this>time
+0.20 this>was thought>it thought>was three>4 three>are ti>in ti>the tick time time>and tiny>one titan to>0 to>add
+0.20 to>call to>cuda to>default to>fail to>use to>what to>zero today together>with told>us too>late took>for tool top
+0.20 torch torch>cuda torch>device torch>was total>capacity touched traceback>says trainer trainer>the training>on
+0.20 truth>the turned turned>out turns turns>out twelve type>is typo typo>in u unit unticked unticked>it update
+0.20 us>the usable usando use>at user's v100>16 v100>has v100s var variable variable>in variable>so variant
+0.20 version>of via>plain was>0 was>computing was>ever was>going was>in was>initialised was>it was>never was>picking
+0.20 was>running was>swapped was>the was>told way we>had we>hit we>set we>took we>were weder week>the weights>sit
+0.20 weights>would went were>created were>on what what>i what>we when>you where>everybody where>only where>the
+0.20 whereas which which>i'd which>was whichever while>i while>the with with>12 with>2 with>48 with>512 with>7 with>8
+0.20 with>gpu with>gpus with>it with>its with>less with>mg with>some with>the with>to with>x with>zero without>a
+0.20 works>then would>fit wrapper wrapper>script write write>cuda wrong>dict wrote x>device xlarge xorg yet
+0.20 you>believe you>only you>passed you>so you>think you>told you>train your>box your>dataset your>kernel
+0.20 your>message your>screen ~adapt ~afres ~altho ~anoth ~argpa ~argum ~arriv ~askin ~assig ~autho ~bashr ~bjarn
+0.20 ~board ~calcu ~chang ~comfy ~comma ~compo ~compu ~const ~contr ~copie ~creat ~davin ~despi ~doesn ~drive ~effec
+0.20 ~equiv ~error ~estab ~every ~expos ~facep ~final ~follo ~gefor ~gigab ~hande ~inclu ~initi ~input ~insid ~insta
+0.20 ~integ ~jupyt ~kerne ~klein ~lande ~lette ~libra ~linke ~listi ~littl ~looke ~luxco ~manag ~matte ~menti ~messa
+0.20 ~missp ~neigh ~node' ~nvidi ~onboa ~openc ~optim ~optio ~ordin ~other ~overr ~parti ~picke ~picki ~plann ~point
+0.20 ~prefe ~prima ~print ~provi ~pycha ~pytho ~radeo ~reach ~readm ~recip ~recon ~remot ~repor ~runti ~savin ~sbatc
+0.20 ~sched ~scrip ~setti ~shipp ~silen ~sitti ~skrip ~somew ~spacy ~speak ~staye ~studi ~subsh ~swall ~targe ~tarje
+0.20 ~terra ~thank ~touch ~trace ~turne ~twelv ~untic ~usabl ~usand ~user' ~versi ~visib ~where ~which ~windo ~wrapp
+0.20 ~xlarg ã ã>o é é>a é>el í в всё и карту на нет уже え>た が>、 が>全 き つ つ>も の>cuda も>り ら>解 り>が コ>ー
+0.20 ド ー>ド 内 定 指 換 決 決>。 置 行 解 解>決 갔 러 번
+0.40 0>14 0>and 0>any 0>was 1050>ti 12>gb 14>5 16>that 1>and 1>works 3090>doesn't 40>gb 5>doesn't 6>gb =5 a100 a>3060
+0.40 after>import all>the already always and>my and>our and>that args>device args>gpu as>main assigned assumed auf
+0.40 auf>der board bought but came came>after capacity card>and card>zero choice colab copy>pasted cuda>device
+0.40 cuda_visible_devices d>1 das dataparallel default>card der device_id drives empty ended ended>up environ
+0.40 eval>script faiss first first>gpu free>gpu from>the g4dn gave gave>us gb>model gb>one gb>ones gb>variant
+0.40 gib>total goes>to gpu>1 gpu>3 gpu_id gt>1030 gt>710 gtx gtx>1650 had>the hard hashcat have>6 helper hence i'd
+0.40 ids ignores import>torch index>0 initialised instead instead>of intel is>5 is>in it it>is it>was it>went k620
+0.40 lands>on laptop>version lief lief>auf look>again main main>gpu me>a mg mg>1 monitors nadja not>12 not>on not>one
+0.40 not>the notebook nvidia old one>24 ones only>have only>the ordered os os>environ other>way others p400 partition
+0.40 passed pasted pasted>from preferences printed quadro>p400 ran>on report round s says sent so statt statt>auf
+0.40 swapped swapped>the thanks>that the>10 the>16 the>2 the>24 the>3080 the>a6000 the>busy the>cards the>default
+0.40 the>egpu the>environment the>job the>k620 the>monitors the>old the>t4 them>the thought ti ticked told took
+0.40 torch>so total touch truth two two>chips type up>on us used version was>on way>round weak were where while>seven
+0.40 windows wrong wrong>gpu you your ~alrea ~alway ~assum ~belie ~blend ~bough ~capac ~choic ~choos ~datap ~defau
+0.40 ~devic ~gathe ~hardc ~hashc ~helpe ~impor ~inste ~noteb ~order ~overw ~parse ~paste ~progr ~quote ~scree ~selec
+0.40 ~spell ~sprea ~swapp ~thoug ~ticke ~скрип скрипт
+0.60 # 0>in 0>is 16>gb 3>94 94>gib a>3090 a>k80 args box but>the cards cuda>0 cuda_visible_device d default device>1
+0.60 devices display egpu gb>not gib gpus ignored import is>the is>two it>used k80>is lands line not numbers one sudo
+0.60 t4 the>first to>be to>the used>the was we went>to while ~displ ~envir ~monit ~quadr ~varia
+0.80 card>0 export gpu>0 gt job laptop on>0 quadro the the>3090 zero ~expor ~ignor
+1.00 card id index visible ~lapto ~numbe
+1.20 gpu k80
+1.60 cuda device
""",
}
